#!/usr/bin/env bash
# hatch 1.18.2. Expected: an index that lists another file under the name of the one to upload makes `hatch publish` fail, as with every other program
# unless it was told to skip. What happens: without any option it leaves the file out, whatever digest the index gives for it, and exits 0.
# On an index other than PyPI it looks below `+simple/`, devpi's path: one that lists its files below `simple/` is never seen to have them.
# Seen: `… already exists`, exit 0, no POST; with the list at `simple/` a POST.
set -euo pipefail
lib=$(cd "$(dirname "$0")/lib" && pwd)
tmp=$(mktemp -d)
trap 'kill "${server:-}" 2>/dev/null || true; rm -rf "$tmp"' EXIT
cd "$tmp"
python3 -m venv venv
venv/bin/pip install --quiet hatch==1.18.2
venv/bin/python "$lib/demo-wheel.py"
# Two indexes of files: one lists the name with the digest of nothing, at devpi's path, the other at the path of PEP 503.
for list in devpi/+simple pep503/simple; do
  mkdir -p "$list/demo-parcel"
  printf '<!DOCTYPE html><a href="x.whl#sha256=%064d">demo_parcel-1.0.0-py3-none-any.whl</a>' 0 >"$list/demo-parcel/index.html"
done
venv/bin/python -u -m http.server 0 --bind 127.0.0.1 >address 2>log & server=$!
until grep -q port address; do sleep 0.1; done
index=http://127.0.0.1:$(grep -oP 'port \K\d+' address)
publish() { env -i PATH="$PATH" HOME="$tmp" TERM=dumb venv/bin/hatch publish --no-prompt --user __token__ --auth stand-in --repo "$1" ./*.whl 2>&1; }

publish "$index/devpi/" | tee devpi.txt
grep -q 'already exists' devpi.txt
if grep POST log; then exit 1; fi
publish "$index/pep503/" | head -2 || true
grep 'POST /pep503/' log
