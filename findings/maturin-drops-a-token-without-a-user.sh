#!/usr/bin/env bash
# maturin 1.16.0 (twine 7.0.0, flit 4.2.0 and hatch 1.18.2 beside it). Expected: where the section of ~/.pypirc has a token as password and no user, a job without a terminal is
# told that the user is missing, or the token is sent for `__token__`. What happens: twine, flit and hatch stop before they send anything; maturin asks, takes the end of its
# input for an answer and sends the file with an empty user and an empty password; the token is not used. An index that wants none takes the file, any other answers
# as to a wrong password, and nothing says that the user is missing.
# Seen: `Basic Og==`, which is `:`, and exit 0; nothing sent by the others.
set -euo pipefail
lib=$(cd "$(dirname "$0")/lib" && pwd)
tmp=$(mktemp -d)
trap 'kill "${server:-}" 2>/dev/null || true; rm -rf "$tmp"' EXIT
cd "$tmp"
for each in maturin==1.16.0 twine==7.0.0 flit==4.2.0 hatch==1.18.2; do
  python3 -m venv "${each%%=*}"
  "${each%%=*}/bin/pip" install --quiet "$each"
done
mkdir dist home
(cd dist && python3 "$lib/demo-wheel.py")
touch demo_parcel.py
printf '[build-system]\nrequires = ["flit_core==4.2.0"]\nbuild-backend = "flit_core.buildapi"\n[project]\nname = "demo-parcel"\nversion = "1.0.0"\ndescription = "A demo"\n' >pyproject.toml
python3 "$lib/index-server.py" port log & server=$!
until [ -s port ]; do sleep 0.1; done
index=http://127.0.0.1:$(cat port)/legacy/
wheel=dist/demo_parcel-1.0.0-py3-none-any.whl
printf '[distutils]\nindex-servers = other\n[other]\nrepository = %s\npassword = pypi-demo\n' "$index" >home/.pypirc
for command in "maturin/bin/maturin upload -r other $wheel" "twine/bin/twine upload -r other $wheel" 'flit/bin/flit publish --repository other --format wheel' "hatch/bin/hatch publish -n -r $index $wheel"; do
  : >log
  status=0
  env -i PATH="$PATH" HOME="$tmp/home" TERM=dumb $command >output 2>&1 </dev/null || status=$?
  sent=$(grep -o '"Basic [^"]*"' log || echo nothing)
  echo "${command%%/*} $sent exit $status"
done | tee table

[ "$(cat table)" = 'maturin "Basic Og==" exit 0
twine nothing exit 1
flit nothing exit 1
hatch nothing exit 1' ]
