#!/usr/bin/env bash
# astro 7.3.4. A site says `base: '/docs'` in its configuration. Expected: `import.meta.env.BASE_URL` is that base, whatever else is in the environment.
# What happens: an environment variable of the same name (BASE_URL, SITE, MODE) goes before the configuration, without a word. Files and assets are written for
# `/docs`, links that are made from `import.meta.env.BASE_URL` lead elsewhere. Test runners set BASE_URL for what they start.
# Seen: `/docs/elsewhere.txt` for a site with nothing in the environment, `/elsewhere/elsewhere.txt` with BASE_URL=/elsewhere.
# Needs Node 22.12 or newer and npm. Fails once this has changed.
set -euo pipefail
tmp=$(mktemp -d)
trap 'rm -rf "$tmp"' EXIT
cd "$tmp"

npm init -y >/dev/null
npm install --silent --no-audit --no-fund astro@7.3.4
mkdir -p src/pages
echo "export default { site: 'https://example.org', base: '/docs' };" >astro.config.mjs
echo '<a href={`${import.meta.env.BASE_URL}/elsewhere.txt`}>{import.meta.env.SITE}</a>' >src/pages/index.astro

page() { env "$@" npx astro build >build.log 2>&1 || { cat build.log; exit 1; }; cat dist/index.html; }
plain=$(page)
moved=$(page BASE_URL=/elsewhere SITE=https://other.example)
printf '%s\n%s\n' "$plain" "$moved"
[[ $plain == *'"/docs/elsewhere.txt"'*'https://example.org<'* ]]
[[ $moved == *'"/elsewhere/elsewhere.txt"'*'https://other.example<'* ]]
