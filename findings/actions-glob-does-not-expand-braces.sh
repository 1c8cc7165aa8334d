#!/usr/bin/env bash
# @actions/glob 0.7.0 on Node 24. Expected: `dist/*.{whl,tar.gz}` finds the wheel and the sdist, as it does in bash and with minimatch 10.2.5, the library that
# @actions/glob matches with. What happens: braces are plain characters for it, the pattern finds nothing, and there is neither an error nor a warning.
# Seen: [] for the braces; both files for the two patterns on a line each, and for the braces with minimatch.
set -euo pipefail
tmp=$(mktemp -d)
trap 'rm -rf "$tmp"' EXIT
cd "$tmp"

npm init -y >/dev/null
npm install --silent --no-audit --no-fund node@24.11.1 @actions/glob@0.7.0 minimatch@10.2.5
mkdir dist
touch dist/demo_parcel-1.0.0-py3-none-any.whl dist/demo_parcel-1.0.0.tar.gz
cat >ask.mjs <<'JS'
import fs from 'node:fs'
import path from 'node:path'
import * as glob from '@actions/glob'
import { minimatch } from 'minimatch'
const braces = 'dist/*.{whl,tar.gz}'
for (const patterns of [braces, 'dist/*.whl\ndist/*.tar.gz']) {
  const found = await (await glob.create(patterns)).glob()
  console.log(found.map((file) => path.basename(file)).sort().join(' ') || 'nothing')
}
console.log(fs.readdirSync('dist').filter((file) => minimatch(`dist/${file}`, braces)).sort().join(' '))
JS
npx node ask.mjs | grep -v '^::debug::' | tee seen
both='demo_parcel-1.0.0-py3-none-any.whl demo_parcel-1.0.0.tar.gz'
[ "$(cat seen)" = "nothing
$both
$both" ]
