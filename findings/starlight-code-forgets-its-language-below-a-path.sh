#!/usr/bin/env bash
# astro 7.3.4 with @astrojs/starlight 0.42.4. In a site of two languages the copy button of a block written with Starlight's <Code> speaks the language
# of its page. Built with `base: '/docs'` the same page has the button of the default language, while a fenced block on the same page keeps the
# right one. The language of <Code> is taken from the first folder of the page's address, which then is the base path's.
#
# Seen at `base: '/'`: "In Zwischenablage kopieren" on both blocks; at `base: '/docs'`: "Copy to clipboard" on the component's, German on the fenced one.
# Needs Node 22.12 or newer and npm. Fails once this has changed.
set -euo pipefail

folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"

npm init -y >/dev/null
npm install --no-audit --no-fund --loglevel=error astro@7.3.4 @astrojs/starlight@0.42.4 >/dev/null
mkdir -p src/content/docs/de src/content/i18n
cat >astro.config.mjs <<'END'
import starlight from '@astrojs/starlight';
import { defineConfig } from 'astro/config';
export default defineConfig({
  site: 'https://example.org',
  base: process.env.BASE,
  integrations: [starlight({ title: 'Sample', locales: { root: { label: 'English', lang: 'en' }, de: { label: 'Deutsch', lang: 'de' } }, pagefind: false })],
});
END
cat >src/content.config.ts <<'END'
import { defineCollection } from 'astro:content';
import { docsLoader } from '@astrojs/starlight/loaders';
import { docsSchema } from '@astrojs/starlight/schema';
export const collections = { docs: defineCollection({ loader: docsLoader(), schema: docsSchema() }) };
END
printf -- '---\ntitle: Sample\n---\n' >src/content/docs/index.md
printf -- '---\ntitle: Beispiel\n---\nimport { Code } from "@astrojs/starlight/components";\n\n<Code code="echo component" lang="sh" />\n\n```sh\necho fenced\n```\n' >src/content/docs/de/index.mdx

buttons() { grep -o '<button title="[^"]*" data-copied="[^"]*" data-code="echo [a-z]*"' dist/de/index.html | sed -E 's/.*title="([^"]*)".*echo ([a-z]*)"/\2: \1/'; }

BASE=/ npx astro build >build.log 2>&1 || { cat build.log; exit 1; }
root=$(buttons)
BASE=/docs npx astro build >build.log 2>&1 || { cat build.log; exit 1; }
below=$(buttons)
echo "base /"; echo "$root"; echo "base /docs"; echo "$below"

component() { sed -n 's/^component: //p' <<<"$1"; }
fenced() { sed -n 's/^fenced: //p' <<<"$1"; }
[[ -n $(component "$root") && $(component "$root") == "$(fenced "$root")" ]]
[[ $(fenced "$below") == "$(fenced "$root")" ]]
[[ $(component "$below") == 'Copy to clipboard' && $(component "$below") != "$(component "$root")" ]]
