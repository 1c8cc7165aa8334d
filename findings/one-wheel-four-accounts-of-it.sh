#!/usr/bin/env bash
# uv 0.13.9, twine 7.0.0, maturin 1.16.0, flit 4.2.0. Expected: what an index learns about a wheel (the form beside the file) is what the wheel says,
# whoever uploads it. What happens: for one wheel with Metadata 2.5, a licence and an import name, maturin leaves the licence out, flit says
# version 2.3 and leaves it out too, and only uv sends the import name. An index that stores the form stores four different things; all exit 0.
# Seen: uv 2.5 MIT demo - twine 2.5 MIT - maturin 2.5 - flit 2.3, the rest absent.
set -euo pipefail
lib=$(cd "$(dirname "$0")/lib" && pwd)
tmp=$(mktemp -d)
trap 'kill "${server:-}" 2>/dev/null || true; rm -rf "$tmp"' EXIT
cd "$tmp"
python3 -m venv venv
venv/bin/pip install --quiet uv==0.13.9 twine==7.0.0 packaging==26.4 maturin==1.16.0 flit==4.2.0 flit-core==4.2.0
python3 "$lib/index-server.py" port log & server=$!
until [ -s port ]; do sleep 0.1; done
index=http://127.0.0.1:$(cat port)

cat >pyproject.toml <<'TOML'
[build-system]
requires = ["flit_core"]
build-backend = "flit_core.buildapi"
[project]
name = "demo"
version = "1.0.0"
description = "A demo"
license = "MIT"
license-files = ["LICENSE"]
requires-python = ">=3.11"
TOML
touch demo.py; echo MIT >LICENSE
clean=(env -i PATH="$PATH" HOME="$tmp" TERM=dumb)
"${clean[@]}" FLIT_USERNAME=__token__ FLIT_PASSWORD=x FLIT_INDEX_URL="$index/flit/" venv/bin/flit publish --format wheel
"${clean[@]}" venv/bin/uv publish --token x --publish-url "$index/uv/" dist/*.whl
"${clean[@]}" venv/bin/twine upload -u __token__ -p x --repository-url "$index/twine/" dist/*.whl
"${clean[@]}" MATURIN_PYPI_TOKEN=x venv/bin/maturin upload --repository-url "$index/maturin/" dist/*.whl
python3 - <<'PYTHON'
import json
got = {}
for line in open('log'):
    method, path, fields = line.split(' ', 2)
    form = dict(json.loads(fields))
    got[path.strip('/')] = (form['metadata_version'], form.get('license_expression'), form.get('license_file'), form.get('import_names'))
    print(path, got[path.strip('/')], form['content'])
assert got == {
    'flit': ('2.3', None, None, None),
    'uv': ('2.5', 'MIT', 'LICENSE', 'demo'),
    'twine': ('2.5', 'MIT', 'LICENSE', None),
    'maturin': ('2.5', None, None, None),
}
PYTHON
