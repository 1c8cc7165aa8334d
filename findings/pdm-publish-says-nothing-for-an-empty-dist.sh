#!/usr/bin/env bash
# pdm 2.29.4 (with hishel 1.4.0). Expected: `pdm publish --no-build` with an empty dist/ fails, as twine, uv, poetry and hatch do. What happens: it
# says nothing about files and exits 0, after making a virtual environment that publishing does not need. Without the folder it fails.
# Seen: only lines about the environment, exit 0, `.venv` in the project, no request; without dist/: FileNotFoundError, exit 1.
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

mkdir project project/dist && cd project
printf '[project]\nname = "demo"\nversion = "1.0.0"\nrequires-python = ">=3.11"\n' >pyproject.toml
pdm=(env -i PATH="$PATH" HOME="$tmp" TERM=dumb PDM_CHECK_UPDATE=0 PDM_PUBLISH_USERNAME=__token__ PDM_PUBLISH_PASSWORD=pypi-stand-in PDM_PUBLISH_REPO="$index/legacy/" ../venv/bin/pdm publish --no-build)
empty=$("${pdm[@]}" 2>&1 </dev/null)
ls -A
rmdir dist
status=0; absent=$("${pdm[@]}" 2>&1 </dev/null) || status=$?
printf '%s\n' "$empty" --- "$absent"

absent -qiE 'file|dist|upload|publish' <<<"$(sed "s#$tmp[^ ]*##g" <<<"$empty")"
[ -d .venv ]
[ ! -s ../log ]
[ "$status" = 1 ]
grep -q FileNotFoundError <<<"$absent"
