#!/usr/bin/env bash
# uv 0.13.9. Expected: a key of [tool.uv] that uv does not know is an error, or it alone is ignored. What happens: the whole table is dropped with a
# warning, publish-url too, so a package meant for a private index goes to the public one; the exit status is 0. Only dry runs here, without network.
# Seen: `Checking 1 file against http://127.0.0.1:PORT/legacy/` without the key; with it `unknown field `colour`` and another address; exit 0 twice.
set -euo pipefail
lib=$(cd "$(dirname "$0")/lib" && pwd)
absent() { if grep "$@"; then return 1; fi; }
tmp=$(mktemp -d)
trap 'kill "${server:-}" 2>/dev/null || true; rm -rf "$tmp"' EXIT
cd "$tmp"
python3 -m venv venv
venv/bin/pip install --quiet uv==0.13.9
python3 "$lib/index-server.py" port log & server=$!
until [ -s port ]; do sleep 0.1; done
index=http://127.0.0.1:$(cat port)

mkdir dist
venv/bin/python - <<'PYTHON'
import zipfile
with zipfile.ZipFile('dist/demo_parcel-1.0.0-py3-none-any.whl', 'w') as wheel:
    wheel.writestr('demo_parcel.py', '')
    info = 'demo_parcel-1.0.0.dist-info/'
    wheel.writestr(info + 'METADATA', 'Metadata-Version: 2.4\nName: demo-parcel\nVersion: 1.0.0\nSummary: A demo\n')
    wheel.writestr(info + 'WHEEL', 'Wheel-Version: 1.0\nGenerator: by-hand\nRoot-Is-Purelib: true\nTag: py3-none-any\n')
    wheel.writestr(info + 'RECORD', '')
PYTHON
printf '[project]\nname = "demo-parcel"\nversion = "1.0.0"\n[tool.uv]\npublish-url = "%s/legacy/"\n' "$index" >pyproject.toml
uv=(env -i PATH="$PATH" HOME="$tmp" TERM=dumb ALL_PROXY=http://127.0.0.1:9 NO_PROXY=127.0.0.1 UV_PUBLISH_TOKEN=pypi-stand-in venv/bin/uv publish --dry-run)
known=$("${uv[@]}" 2>&1)
echo 'colour = "blue"' >>pyproject.toml
unknown=$("${uv[@]}" 2>&1)
printf '%s\n' "$known" --- "$unknown" | cut -c1-120

grep -q "^Checking 1 file against $index/legacy/" <<<"$known"
grep -q 'unknown field `colour`' <<<"$unknown"
grep -q '^Checking 1 file against https://' <<<"$unknown"
absent -q "$index" <<<"$(grep '^Checking' <<<"$unknown")"
