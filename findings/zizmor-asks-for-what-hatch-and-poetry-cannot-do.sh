#!/usr/bin/env bash
# zizmor 1.32.0; hatch 1.18.2 and poetry 2.5.1 beside it. Expected: the audit `use-trusted-publishing` reports commands that could sign in by Trusted
# Publishing and do not. What happens: in a job without `id-token: write` it reports `hatch publish` and `poetry publish`, which cannot, and leaves out
# `maturin upload`, which can. With the permission it reports none of them, not even `uv publish --token` with a secret, but still the action with `password`.
# Seen: the two lists; of the three programs, each run with the variables of such a job, only maturin asks the index for the audience of a token.
set -euo pipefail
lib=$(cd "$(dirname "$0")/lib" && pwd)
tmp=$(mktemp -d)
trap 'kill "${server:-}" 2>/dev/null || true; rm -rf "$tmp"' EXIT
cd "$tmp"
for each in zizmor==1.32.0 hatch==1.18.2 poetry==2.5.1 maturin==1.16.0; do
  python3 -m venv "${each%%=*}"
  "${each%%=*}/bin/pip" install --quiet "$each"
done
workflow() {
  printf 'name: publish\non: { release: { types: [published] } }\npermissions: {}\njobs:\n  publish:\n    name: publish\n    runs-on: ubuntu-latest\n    permissions: %s\n    steps:\n' "$1"
  printf '      - run: %s\n' 'hatch publish' 'poetry publish' 'maturin upload dist/*' 'twine upload dist/*' 'uv publish --token ${{ secrets.PYPI }}'
  printf '      - uses: pypa/gh-action-pypi-publish@release/v1\n        with: { password: "${{ secrets.PYPI }}" }\n'
}
audit() {
  zizmor/bin/zizmor --offline --no-progress --no-exit-codes --format=json "$1" >found.json 2>/dev/null
  python3 - <<'PYTHON'
import json
for finding in json.load(open('found.json')):
    if finding['ident'] == 'use-trusted-publishing':
        print(next(place['concrete']['feature'] for place in finding['locations'] if place['symbolic']['kind'] == 'Primary'))
PYTHON
}
workflow '{}' >without.yml
workflow '{ id-token: write }' >with.yml
audit without.yml | tee without
echo ---
audit with.yml | tee with
[ "$(cat without)" = 'hatch publish
poetry publish
twine upload dist/*
uv publish --token ${{ secrets.PYPI }}
uses: pypa/gh-action-pypi-publish@release/v1' ]
[ "$(cat with)" = 'uses: pypa/gh-action-pypi-publish@release/v1' ]

# What the programs ask for in such a job: the stand-in answers everything, nothing it gives is a token.
python3 "$lib/index-server.py" port log & server=$!
until [ -s port ]; do sleep 0.1; done
index=http://127.0.0.1:$(cat port)
mkdir dist && (cd dist && python3 "$lib/demo-wheel.py")
printf '[project]\nname = "demo-parcel"\nversion = "1.0.0"\n' >pyproject.toml
job() {
  echo "$1" >>log
  env -i PATH="$PATH" HOME="$tmp" TERM=dumb PYTHON_KEYRING_BACKEND=keyring.backends.null.Keyring GITHUB_ACTIONS=true ACTIONS_ID_TOKEN_REQUEST_TOKEN=stand-in \
    ACTIONS_ID_TOKEN_REQUEST_URL="$index/token?a=b" POETRY_REPOSITORIES_HERE_URL="$index/legacy/" "$1/bin/$@" </dev/null >"out-$1.txt" 2>&1 || tail -2 "out-$1.txt"
}
job hatch publish --no-prompt --repo "$index/legacy/" dist/demo_parcel-1.0.0-py3-none-any.whl
job poetry publish --no-interaction --repository here
job maturin upload --repository-url "$index/legacy/" dist/demo_parcel-1.0.0-py3-none-any.whl
cut -d' ' -f1,2 log

[ "$(cut -d' ' -f1,2 log | tr '\n' ' ')" = 'hatch poetry POST /legacy/ maturin GET /_/oidc/audience POST /legacy/ ' ]
grep -q 'Missing required option' out-hatch.txt
