#!/usr/bin/env bash
# pagefind 1.6.0. Expected: a term and its definition (dt, dd) are separate words in the index, as two cells of a table or two items of a list are.
# What happens: they are joined without a blank into one word. A paragraph with `hidden` is indexed, too.
# Seen: the text `gamma. delta. audiencepypi concealed.` of the page.
set -euo pipefail
tmp=$(mktemp -d)
trap 'rm -rf "$tmp"' EXIT
cd "$tmp"

npm install --silent --no-audit --no-fund pagefind@1.6.0
mkdir site
cat >site/index.html <<'HTML'
<html lang="en"><head><title>One</title></head><body><main>
<table><tr><td>gamma</td><td>delta</td></tr></table><dl><dt>audience</dt><dd>pypi</dd></dl><p hidden>concealed</p>
</main></body></html>
HTML
npx pagefind --site site >/dev/null
python3 - <<'PYTHON'
import glob, gzip
(fragment,) = glob.glob('site/pagefind/fragment/*')
text = gzip.open(fragment).read().decode()
print(text)
assert 'gamma. delta.' in text
assert 'audiencepypi' in text
assert 'concealed' in text
PYTHON
