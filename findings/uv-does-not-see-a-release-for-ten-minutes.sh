#!/usr/bin/env bash
# uv 0.13.9 and pip 26.3. Expected: a release that the index lists can be installed at once, as somebody does who checks what was just published. What happens: where uv
# has read the page of the project shortly before, it believes its copy for as long as the index allows (PyPI: ten minutes), says that there is no such
# version and names no copy; pip asks again. `--refresh` or `--upgrade` mends it.
# Seen: `there is no version of demo-parcel==1.1.0` without a request, exit 1; `Would install demo-parcel-1.1.0` from pip and, with --refresh, from uv.
set -euo pipefail
tmp=$(mktemp -d)
trap 'kill "${server:-}" 2>/dev/null || true; rm -rf "$tmp"' EXIT
cd "$tmp"
python3 -m venv venv
venv/bin/pip install --quiet pip==26.3 uv==0.13.9

cat >index.py <<'PYTHON'
import http.server, os, threading, zipfile
def release(version):
    name = f'demo_parcel-{version}-py3-none-any.whl'
    with zipfile.ZipFile('simple/demo-parcel/' + name, 'w') as wheel:
        info = f'demo_parcel-{version}.dist-info/'
        wheel.writestr('demo_parcel.py', '')
        wheel.writestr(info + 'METADATA', f'Metadata-Version: 2.4\nName: demo-parcel\nVersion: {version}\n')
        wheel.writestr(info + 'WHEEL', 'Wheel-Version: 1.0\nGenerator: by-hand\nRoot-Is-Purelib: true\nTag: py3-none-any\n')
        wheel.writestr(info + 'RECORD', '')
    with open('simple/demo-parcel/index.html', 'a') as page:
        page.write(f'<a href="{name}">{name}</a>\n')
class Index(http.server.SimpleHTTPRequestHandler):
    def end_headers(self):
        if self.path.endswith('/'):
            self.send_header('Cache-Control', 'max-age=600, public')
        super().end_headers()
    def do_POST(self):
        release('1.1.0')
        self.send_response(204)
        self.end_headers()
os.makedirs('simple/demo-parcel')
release('1.0.0')
server = http.server.ThreadingHTTPServer(('127.0.0.1', 0), Index)
threading.Timer(120, os._exit, [1]).start()
open('port.new', 'w').write(str(server.server_port))
os.replace('port.new', 'port')
server.serve_forever()
PYTHON
venv/bin/python index.py 2>log & server=$!
until [ -s port ]; do sleep 0.1; done
index=http://127.0.0.1:$(cat port)
clean=(env -i PATH="$tmp/venv/bin:$PATH" HOME="$tmp" VIRTUAL_ENV="$tmp/venv" PIP_CONFIG_FILE=/dev/null PIP_DISABLE_PIP_VERSION_CHECK=1 UV_NO_CONFIG=1)
uv=("${clean[@]}" uv pip install --dry-run --index-url "$index/simple/")

"${uv[@]}" demo-parcel==1.0.0 2>&1
python3 -c 'import sys, urllib.request; urllib.request.urlopen(sys.argv[1], data=b"")' "$index/"
: >log
status=0; "${uv[@]}" demo-parcel==1.1.0 >first.txt 2>&1 || status=$?
cat first.txt
[ "$status" = 1 ]
grep -q 'there is no version of demo-parcel==1.1.0' first.txt
[ ! -s log ]
"${clean[@]}" pip install --dry-run --index-url "$index/simple/" demo-parcel==1.1.0 2>&1 | tee second.txt
grep -q 'Would install demo-parcel-1.1.0' second.txt
"${uv[@]}" --refresh demo-parcel==1.1.0 2>&1 | tee third.txt
grep -q 'demo-parcel==1.1.0' third.txt
