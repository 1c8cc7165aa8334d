#!/usr/bin/env bash
# @actions/languageservice 0.3.61 on Node 24. Expected: a package of ES modules with `import` in its exports can be imported by Node. What happens: it
# imports JSON files without the attribute that Node demands, so the import ends in a TypeError; only a bundler can use it.
# Seen: `ERR_IMPORT_ATTRIBUTE_MISSING`, `… needs an import attribute of "type: json"`.
set -euo pipefail
tmp=$(mktemp -d)
trap 'rm -rf "$tmp"' EXIT
cd "$tmp"

npm install --silent --no-audit --no-fund node@24.11.1 @actions/languageservice@0.3.61
npx node -e 'import("@actions/languageservice").then(() => console.log("imported"), (error) => console.log(error.code, error.message.replace(/file:\S*\//, "")))' | tee seen
grep -q '^ERR_IMPORT_ATTRIBUTE_MISSING' seen
