#!/usr/bin/env bash
# pdm 2.29.4 (with hishel 1.4.0). Expected: `pdm publish -v` tells at least as much as `pdm publish`. What happens: without `-v` the answer of an index that
# refuses a file goes into a log file that pdm names; with `-v` there is no such file, and the answer is printed nowhere; with `-vv` it is printed.
# Seen for a 400 with `the reason of the index` as its body: in the log file; nowhere; on the screen.
set -euo pipefail
lib=$(cd "$(dirname "$0")/lib" && pwd)
absent() { if grep "$@"; then return 1; fi; }
tmp=$(mktemp -d)
trap 'kill "${server:-}" 2>/dev/null || true; rm -rf "$tmp"' EXIT
cd "$tmp"
python3 -m venv venv
venv/bin/pip install --quiet pdm==2.29.4 hishel==1.4.0
python3 "$lib/index-server.py" port log --refuse 'the reason of the index' & server=$!
until [ -s port ]; do sleep 0.1; done

mkdir -p project/dist && cd project
printf '[project]\nname = "demo"\nversion = "1.0.0"\nrequires-python = ">=3.9"\n' >pyproject.toml
../venv/bin/python - <<'PYTHON'
import zipfile
with zipfile.ZipFile('dist/demo-1.0.0-py3-none-any.whl', 'w') as wheel:
    info = 'demo-1.0.0.dist-info/'
    wheel.writestr(info + 'METADATA', 'Metadata-Version: 2.1\nName: demo\nVersion: 1.0.0\nSummary: A demo\n')
    wheel.writestr(info + 'WHEEL', 'Wheel-Version: 1.0\nGenerator: by-hand\nRoot-Is-Purelib: true\nTag: py3-none-any\n')
    wheel.writestr(info + 'RECORD', '')
PYTHON
# What is printed, and below it what went into log files of this run.
publish() {
  rm -rf "$tmp/home" && mkdir "$tmp/home"
  env -i PATH="$PATH" HOME="$tmp/home" TERM=dumb PDM_CHECK_UPDATE=0 PDM_PUBLISH_PASSWORD=pypi-stand-in PDM_PUBLISH_REPO="http://127.0.0.1:$(cat ../port)/legacy/" ../venv/bin/pdm publish --no-build "$@" >"$tmp/printed" 2>&1 </dev/null || true
  find "$tmp/home" -name 'pdm-publish-*.log' -exec cat {} + >"$tmp/logged"
}
publish
absent -q 'the reason of the index' "$tmp/printed"
grep -q 'the reason of the index' "$tmp/logged"
publish -v
grep 'Client error' "$tmp/printed"
absent -q 'the reason of the index' "$tmp/printed" "$tmp/logged"
publish -vv
grep 'the reason of the index' "$tmp/printed"
