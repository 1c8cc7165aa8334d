#!/usr/bin/env bash
# hatch 1.18.2 (twine 7.0.0, flit 4.2.0 and maturin 1.16.0 beside it). Expected: a password with a `%` in ~/.pypirc is sent as it stands. What happens: hatch takes
# `%` for the beginning of a name and stops before it asks the index anything; with `%%` it sends one `%`, and the three others then send two. So no
# way of writing such a password serves all four.
# Seen: `InterpolationSyntaxError: '%' must be followed by '%' or '('`, exit 1, no request; the others send `user:a%b`.
set -euo pipefail
lib=$(cd "$(dirname "$0")/lib" && pwd)
tmp=$(mktemp -d)
trap 'kill "${server:-}" 2>/dev/null || true; rm -rf "$tmp"' EXIT
cd "$tmp"
for each in hatch==1.18.2 twine==7.0.0 flit==4.2.0 maturin==1.16.0; do
  python3 -m venv "${each%%=*}"
  "${each%%=*}/bin/pip" install --quiet "$each"
done
mkdir dist home
(cd dist && python3 "$lib/demo-wheel.py")
touch demo_parcel.py
printf '[build-system]\nrequires = ["flit_core==4.2.0"]\nbuild-backend = "flit_core.buildapi"\n[project]\nname = "demo-parcel"\nversion = "1.0.0"\ndescription = "A demo"\n' >pyproject.toml
python3 "$lib/index-server.py" port log & server=$!
until [ -s port ]; do sleep 0.1; done
wheel=dist/demo_parcel-1.0.0-py3-none-any.whl

for password in a%b a%%b; do
  printf '[distutils]\nindex-servers = other\n[other]\nrepository = http://127.0.0.1:%s/legacy/\nusername = user\npassword = %s\n' "$(cat port)" "$password" >home/.pypirc
  for command in "hatch/bin/hatch publish -n -r http://127.0.0.1:$(cat port)/legacy/ $wheel" "twine/bin/twine upload -r other $wheel" 'flit/bin/flit publish --repository other --format wheel' "maturin/bin/maturin upload -r other $wheel"; do
    : >log
    status=0
    env -i PATH="$PATH" HOME="$tmp/home" TERM=dumb $command >output 2>&1 </dev/null || status=$?
    sent=$(sed -n 's/.*"Authorization", "Basic \([^"]*\)".*/\1/p' log | head -n 1 | base64 -d)
    echo "$password ${command%%/*} ${sent:-nothing} exit $status"
    grep -o "InterpolationSyntaxError: .*" output || true
  done
done | tee table

[ "$(cat table)" = "a%b hatch nothing exit 1
InterpolationSyntaxError: '%' must be followed by '%' or '(', found: '%b'
a%b twine user:a%b exit 0
a%b flit user:a%b exit 0
a%b maturin user:a%b exit 0
a%%b hatch user:a%b exit 0
a%%b twine user:a%%b exit 0
a%%b flit user:a%%b exit 0
a%%b maturin user:a%%b exit 0" ]
