#!/usr/bin/env bash
# readme_renderer 46.0 (with its extra md), as PyPI renders a description, and twine 7.0.0. Expected: in a README in Markdown a link to an anchor that its author set,
# `[x](#usage)` with `<a id="usage"></a>` or `<h2 id="usage">`, leads there, as a link to a heading does. What happens: every link within the page gets the prefix
# `user-content-`, and so do the ids made for headings; an id that was written by hand keeps its name, and `name=` is dropped. Such links lead nowhere.
# `twine check --strict` passes it.
# Seen: `href="#user-content-usage"` for ids `usage`; a link to a heading and its id agree.
set -euo pipefail
tmp=$(mktemp -d)
trap 'rm -rf "$tmp"' EXIT
cd "$tmp"
python3 -m venv venv
venv/bin/pip install --quiet 'readme_renderer[md]==46.0' twine==7.0.0

cat >README.md <<'MARKDOWN'
[Install](#install) [Usage](#usage) [Help](#help) [Old](#old)

## Install

<a id="usage"></a>

<h2 id="help">Help</h2>

<a name="old"></a>
MARKDOWN
cat >ask.py <<'PYTHON'
import re
import zipfile
from readme_renderer import markdown

text = open('README.md').read()
page = markdown.render(text)
print(page)
ids = re.findall(r'\b(?:id|name)="([^"]*)"', page)
for name in ('install', 'usage', 'help', 'old'):
    target, = re.findall(rf'href="#([^"]*{name})"[^>]*>{name}', page, re.IGNORECASE)
    print(name, 'leads to', target, 'which is there' if target in ids else 'which is not there')
with zipfile.ZipFile('demo_parcel-1.0.0-py3-none-any.whl', 'w') as wheel:
    info = 'demo_parcel-1.0.0.dist-info/'
    wheel.writestr(info + 'METADATA', f'Metadata-Version: 2.4\nName: demo-parcel\nVersion: 1.0.0\nDescription-Content-Type: text/markdown\n\n{text}')
    wheel.writestr(info + 'WHEEL', 'Wheel-Version: 1.0\nGenerator: by-hand\nRoot-Is-Purelib: true\nTag: py3-none-any\n')
    wheel.writestr(info + 'RECORD', '')
PYTHON
venv/bin/python ask.py | tee seen
env -i PATH="$PATH" HOME="$tmp" TERM=dumb venv/bin/twine check --strict ./*.whl
[ "$(grep -c 'which is there' seen)" = 1 ]
grep -qx 'install leads to user-content-install which is there' seen
for name in usage help old; do grep -qx "$name leads to user-content-$name which is not there" seen; done
