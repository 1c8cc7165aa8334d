#!/usr/bin/env bash
# pdm 2.29.4 (with hishel 1.4.0). Expected: `pdm publish` uploads what lies in dist/, for instance wheels that other jobs built for other systems, or
# what it builds besides them. What happens: without `--no-build` it builds, and the build empties dist/ first without a word: the wheel from elsewhere is
# gone from the disk and was never sent, and the exit status is 0.
# Seen: dist/ with another wheel before; afterwards pdm's own sdist and wheel alone, and the same two sent.
set -euo pipefail
lib=$(cd "$(dirname "$0")/lib" && pwd)
absent() { if grep "$@"; then return 1; fi; }
tmp=$(mktemp -d)
trap 'kill "${server:-}" 2>/dev/null || true; rm -rf "$tmp"' EXIT
cd "$tmp"
python3 -m venv venv
venv/bin/pip install --quiet pdm==2.29.4 hishel==1.4.0
python3 "$lib/index-server.py" port log & server=$!
until [ -s port ]; do sleep 0.1; done
index=http://127.0.0.1:$(cat port)

mkdir -p project/src/demo_parcel project/dist && cd project
touch src/demo_parcel/__init__.py
printf '[build-system]\nrequires = ["pdm-backend==2.5.0"]\nbuild-backend = "pdm.backend"\n[project]\nname = "demo-parcel"\nversion = "1.0.0"\nrequires-python = ">=3.9"\n' >pyproject.toml
other=demo_parcel-1.0.0-cp312-cp312-win_amd64.whl
python3 - "dist/$other" <<'PYTHON'
import sys, zipfile
with zipfile.ZipFile(sys.argv[1], 'w') as wheel:
    wheel.writestr('demo_parcel/__init__.py', '')
    info = 'demo_parcel-1.0.0.dist-info/'
    wheel.writestr(info + 'METADATA', 'Metadata-Version: 2.4\nName: demo-parcel\nVersion: 1.0.0\n')
    wheel.writestr(info + 'WHEEL', 'Wheel-Version: 1.0\nGenerator: by-hand\nRoot-Is-Purelib: false\nTag: cp312-cp312-win_amd64\n')
    wheel.writestr(info + 'RECORD', '')
PYTHON
env -i PATH="$tmp/venv/bin:$PATH" HOME="$tmp" TERM=dumb PDM_CHECK_UPDATE=0 \
  pdm publish --repository "$index/legacy/" --username __token__ --password stand-in >out.txt 2>&1 || { cat out.txt; exit 1; }
cat out.txt
ls dist
grep -o 'demo_parcel-1.0.0[^"]*' ../log | sort | tee sent

absent -iE 'clean|remov|delet|win_amd64' out.txt
[ ! -e "dist/$other" ]
[ "$(cat sent)" = $'demo_parcel-1.0.0-py3-none-any.whl\ndemo_parcel-1.0.0.tar.gz' ]
