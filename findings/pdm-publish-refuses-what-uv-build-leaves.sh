#!/usr/bin/env bash
# pdm 2.29.4 (with hishel 1.4.0), uv 0.13.9 with uv_build 0.13.6. Expected: what `uv build` has built, `pdm publish --no-build` uploads, as every other
# program does with the same folder. What happens: uv writes `dist/.gitignore` beside its files, pdm takes it for a distribution and stops before it
# sends anything. A shell's `dist/*` does not show the file. Without it the same command uploads both.
# Seen: `Unknown distribution file type: …/dist/.gitignore`, exit 1, no request; then two POST, exit 0.
set -euo pipefail
lib=$(cd "$(dirname "$0")/lib" && pwd)
tmp=$(mktemp -d)
trap 'kill "${server:-}" 2>/dev/null || true; rm -rf "$tmp"' EXIT
cd "$tmp"
python3 -m venv venv
venv/bin/pip install --quiet pdm==2.29.4 hishel==1.4.0 uv==0.13.9 uv_build==0.13.6
python3 "$lib/index-server.py" port log & server=$!
until [ -s port ]; do sleep 0.1; done
index=http://127.0.0.1:$(cat port)

mkdir -p project/src/demo_parcel && cd project
touch src/demo_parcel/__init__.py
printf '[build-system]\nrequires = ["uv_build"]\nbuild-backend = "uv_build"\n[project]\nname = "demo-parcel"\nversion = "1.0.0"\n' >pyproject.toml
clean=(env -i PATH="$tmp/venv/bin:$PATH" HOME="$tmp" TERM=dumb PDM_CHECK_UPDATE=0)
"${clean[@]}" uv build --quiet --no-build-isolation --python "$tmp/venv/bin/python"
ls -A dist
publish=("${clean[@]}" pdm publish --no-build --repository "$index/legacy/" --username __token__ --password stand-in)
status=0; "${publish[@]}" >first.txt 2>&1 || status=$?
tail -1 first.txt
[ "$status" = 1 ]
grep -q 'Unknown distribution file type: .*/dist/\.gitignore' first.txt
[ ! -e ../log ]

rm dist/.gitignore
"${publish[@]}"
[ "$(grep -c '^POST /legacy/' ../log)" = 2 ]
