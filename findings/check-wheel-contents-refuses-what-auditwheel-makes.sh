#!/usr/bin/env bash
# check-wheel-contents 0.6.3. Expected: a wheel as auditwheel repairs it, with the libraries in a folder NAME.libs beside the package, has no fault, and neither
# has one with the same licence text for itself and for what it bundles, as `License-File` allows. What happens: both are reported and the exit status is 1.
# Seen: W009 and W010 for psycopg2_binary.libs/ of a published wheel; W002 for the two files below dist-info/licenses/.
set -euo pipefail
tmp=$(mktemp -d)
trap 'rm -rf "$tmp"' EXIT
cd "$tmp"
python3 -m venv venv
venv/bin/pip install --quiet check-wheel-contents==0.6.3
venv/bin/pip download --quiet --no-deps --only-binary :all: --platform manylinux2014_x86_64 --python-version 3.11 psycopg2-binary==2.9.10

venv/bin/python - <<'PYTHON'
import base64, hashlib, zipfile
info = 'demo_parcel-1.0.0.dist-info/'
files = {
    'demo_parcel.py': 'value = 1\n',
    info + 'licenses/LICENSE': 'The licence\n',
    info + 'licenses/bundled/LICENSE': 'The licence\n',
    info + 'METADATA': 'Metadata-Version: 2.4\nName: demo-parcel\nVersion: 1.0.0\nLicense-Expression: MIT\nLicense-File: LICENSE\nLicense-File: bundled/LICENSE\n',
    info + 'WHEEL': 'Wheel-Version: 1.0\nGenerator: by-hand\nRoot-Is-Purelib: true\nTag: py3-none-any\n',
}
with zipfile.ZipFile('demo_parcel-1.0.0-py3-none-any.whl', 'w') as wheel:
    record = ''
    for name, text in files.items():
        wheel.writestr(name, text)
        digest = base64.urlsafe_b64encode(hashlib.sha256(text.encode()).digest()).rstrip(b'=').decode()
        record += f'{name},sha256={digest},{len(text)}\n'
    wheel.writestr(info + 'RECORD', f'{record}{info}RECORD,,\n')
PYTHON
for wheel in psycopg2*.whl demo*.whl; do
  status=0; venv/bin/check-wheel-contents "$wheel" >>seen || status=$?
  [ "$status" = 1 ]
done
cat seen
[ "$(grep -o 'W0[0-9]*' seen | tr '\n' ' ')" = 'W009 W010 W002 ' ]
