#!/usr/bin/env bash
# pip 26.3. Expected: `pip index versions NAME` lists what `pip install NAME` would choose from. What happens: for a project that has only a pre-release, as after its
# first `1.0.0rc1`, it says that there is no matching distribution and fails, while `pip install` from the same index takes that release without `--pre`.
# Seen: `ERROR: No matching distribution found for demo-parcel`, exit 1; `Would install demo-parcel-1.0.0rc1`, exit 0.
set -euo pipefail
tmp=$(mktemp -d)
trap 'kill "${server:-}" 2>/dev/null || true; rm -rf "$tmp"' EXIT
cd "$tmp"
python3 -m venv venv
venv/bin/pip install --quiet pip==26.3

mkdir -p simple/demo-parcel
venv/bin/python - <<'PYTHON'
import zipfile
name = 'demo_parcel-1.0.0rc1-py3-none-any.whl'
with zipfile.ZipFile('simple/demo-parcel/' + name, 'w') as wheel:
    wheel.writestr('demo_parcel.py', '')
    info = 'demo_parcel-1.0.0rc1.dist-info/'
    wheel.writestr(info + 'METADATA', 'Metadata-Version: 2.4\nName: demo-parcel\nVersion: 1.0.0rc1\n')
    wheel.writestr(info + 'WHEEL', 'Wheel-Version: 1.0\nGenerator: by-hand\nRoot-Is-Purelib: true\nTag: py3-none-any\n')
    wheel.writestr(info + 'RECORD', '')
open('simple/demo-parcel/index.html', 'w').write(f'<!DOCTYPE html><a href="{name}">{name}</a>')
PYTHON
venv/bin/python -u -m http.server 0 --bind 127.0.0.1 >address 2>log & server=$!
until grep -q port address; do sleep 0.1; done
index=http://127.0.0.1:$(grep -oP 'port \K\d+' address)/simple/
pip=(env -i PATH="$PATH" HOME="$tmp" PIP_CONFIG_FILE=/dev/null PIP_INDEX_URL="$index" PIP_DISABLE_PIP_VERSION_CHECK=1 venv/bin/pip)
status=0; listed=$("${pip[@]}" index versions demo-parcel 2>&1) || status=$?
installed=$("${pip[@]}" install --dry-run demo-parcel 2>&1)
printf '%s\n' "$listed" --- "$installed"

[ "$status" = 1 ]
grep -q '^ERROR: No matching distribution found for demo-parcel' <<<"$listed"
grep -q '^Would install demo-parcel-1.0.0rc1' <<<"$installed"
