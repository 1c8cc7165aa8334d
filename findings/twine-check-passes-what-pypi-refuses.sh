#!/usr/bin/env bash
# twine 7.0.0 with packaging 26.4. Expected: `twine check --strict` refuses a wheel that PyPI refuses for its metadata or its name. What happens: it
# passes a wheel tagged `linux_x86_64` that asks not to be uploaded, names a classifier that does not exist and depends on an address: four
# things that PyPI's rules each refuse. It reads the description and the form of the fields, not their values.
# Seen: `Checking demo_parcel-1.0.0-cp311-cp311-linux_x86_64.whl: PASSED`, exit 0.
set -euo pipefail
tmp=$(mktemp -d)
trap 'rm -rf "$tmp"' EXIT
cd "$tmp"
python3 -m venv venv
venv/bin/pip install --quiet twine==7.0.0 packaging==26.4

venv/bin/python - <<'PYTHON'
import zipfile
with zipfile.ZipFile('demo_parcel-1.0.0-cp311-cp311-linux_x86_64.whl', 'w') as wheel:
    wheel.writestr('demo_parcel.py', '')
    info = 'demo_parcel-1.0.0.dist-info/'
    wheel.writestr(info + 'METADATA', 'Metadata-Version: 2.4\nName: demo-parcel\nVersion: 1.0.0\nSummary: A demo\nDescription-Content-Type: text/markdown\nClassifier: Private :: Do Not Upload\nClassifier: No :: Such Classifier\nRequires-Dist: other @ https://example.org/other-1.0-py3-none-any.whl\n\nA text.\n')
    wheel.writestr(info + 'WHEEL', 'Wheel-Version: 1.0\nGenerator: by-hand\nRoot-Is-Purelib: true\nTag: cp311-cp311-linux_x86_64\n')
    wheel.writestr(info + 'RECORD', '')
PYTHON
output=$(env -i PATH="$PATH" HOME="$tmp" TERM=dumb venv/bin/twine check --strict *.whl)
echo "$output"
grep -q 'linux_x86_64.whl: PASSED' <<<"$output"
