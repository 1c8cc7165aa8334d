#!/usr/bin/env bash
# uv 0.13.9. Expected: a wheel is uploaded under the name it has, as by twine, or the command fails. What happens: a file whose name is not spelt in the
# normal form is skipped with a warning; as the sdist goes up, the exit status is 0 and the release has no wheel. `-q` hides the warning as well.
# The parser of file names in packaging 26.4 takes the same name. Seen: `has a non-normalized filename (expected `demo_parcel-…`), skipping`, exit 0.
set -euo pipefail
lib=$(cd "$(dirname "$0")/lib" && pwd)
absent() { if grep "$@"; then return 1; fi; }
tmp=$(mktemp -d)
trap 'kill "${server:-}" 2>/dev/null || true; rm -rf "$tmp"' EXIT
cd "$tmp"
python3 -m venv venv
venv/bin/pip install --quiet uv==0.13.9 packaging==26.4
python3 "$lib/index-server.py" port log & server=$!
until [ -s port ]; do sleep 0.1; done
index=http://127.0.0.1:$(cat port)

mkdir dist
venv/bin/python - <<'PYTHON'
import zipfile
with zipfile.ZipFile('dist/Demo.Parcel-1.0.0-py3-none-any.whl', 'w') as wheel:
    wheel.writestr('demo_parcel.py', '')
    info = 'demo_parcel-1.0.0.dist-info/'
    wheel.writestr(info + 'METADATA', 'Metadata-Version: 2.4\nName: demo-parcel\nVersion: 1.0.0\nSummary: A demo\n')
    wheel.writestr(info + 'WHEEL', 'Wheel-Version: 1.0\nGenerator: by-hand\nRoot-Is-Purelib: true\nTag: py3-none-any\n')
    wheel.writestr(info + 'RECORD', '')
PYTHON
mkdir demo_parcel-1.0.0
printf 'Metadata-Version: 2.4\nName: demo-parcel\nVersion: 1.0.0\n' >demo_parcel-1.0.0/PKG-INFO
printf '[project]\nname = "demo-parcel"\nversion = "1.0.0"\n' >demo_parcel-1.0.0/pyproject.toml
tar czf dist/demo_parcel-1.0.0.tar.gz demo_parcel-1.0.0
venv/bin/python -c 'from packaging.utils import parse_wheel_filename as parse; print(parse("Demo.Parcel-1.0.0-py3-none-any.whl")[0])'
uv=(env -i PATH="$PATH" HOME="$tmp" TERM=dumb UV_PUBLISH_TOKEN=pypi-stand-in venv/bin/uv publish --publish-url "$index/legacy/")
loud=$("${uv[@]}" 2>&1)
quiet=$("${uv[@]}" -q 2>&1)
printf '%s\n' "$loud" "--- with -q: $quiet"; grep -o '"content".*' log

grep -q 'has a non-normalized filename (expected `demo_parcel-1.0.0-py3-none-any.whl`), skipping' <<<"$loud"
[ -z "$quiet" ]
[ "$(wc -l <log)" = 2 ]
absent -q whl log
