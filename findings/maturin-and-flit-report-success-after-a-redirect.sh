#!/usr/bin/env bash
# maturin 1.16.0, flit 4.2.0. Expected: an index that answers an upload with 301 (an old address) makes the upload fail, as with twine, or it is sent
# again. What happens: both follow with GET, which carries no file, take the 200 of that page for success and exit 0. Nothing is uploaded.
# Seen: `Packages uploaded successfully` / `Package is at …`, exit 0; the index got `POST /old/` and `GET /legacy/`, no `POST /legacy/`.
set -euo pipefail
lib=$(cd "$(dirname "$0")/lib" && pwd)
tmp=$(mktemp -d)
trap 'kill "${server:-}" 2>/dev/null || true; rm -rf "$tmp"' EXIT
cd "$tmp"
python3 -m venv venv
venv/bin/pip install --quiet maturin==1.16.0 flit==4.2.0
python3 "$lib/index-server.py" port log --redirect 301 & server=$!
until [ -s port ]; do sleep 0.1; done
index=http://127.0.0.1:$(cat port)

venv/bin/python "$lib/demo-wheel.py"
clean=(env -i PATH="$PATH" HOME="$tmp" TERM=dumb)
"${clean[@]}" MATURIN_PYPI_TOKEN=pypi-stand-in venv/bin/maturin upload --repository-url "$index/old/" *.whl
mkdir project && cd project
printf '[build-system]\nrequires = []\nbuild-backend = "flit_core.buildapi"\n[project]\nname = "demo"\nversion = "1.0.0"\ndescription = "A demo"\n' >pyproject.toml
touch demo.py
"${clean[@]}" FLIT_USERNAME=__token__ FLIT_PASSWORD=pypi-stand-in FLIT_INDEX_URL="$index/old/" ../venv/bin/flit publish --format wheel
cd ..
cut -d' ' -f1,2 log

[ "$(cut -d' ' -f1,2 log)" = $'POST /old/\nGET /legacy/\nPOST /old/\nGET /legacy/' ]
