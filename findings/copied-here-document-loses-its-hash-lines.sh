#!/usr/bin/env bash
# expressive-code 0.44.2, the code blocks of Starlight, with its defaults. Expected: the copy button of a shell block gives commands that do what the block shows.
# What happens: in a block with the frame of a terminal (bash, sh, powershell and their like) each line that begins with `#` is left out of what is copied, for a
# comment, also within a here-document, where it is text: a changelog is written without its heading, a Markdown file without any. The page shows the line.
# PowerShell's `#Requires` is left out, too. `removeCommentsWhenCopyingTerminalFrames: false` copies all.
# Seen: the shown and the copied text of three blocks. Needs Node 22.12 or newer and npm. Fails once this has changed.
set -euo pipefail
tmp=$(mktemp -d)
trap 'rm -rf "$tmp"' EXIT
cd "$tmp"

npm init -y >/dev/null
npm install --silent --no-audit --no-fund rehype-expressive-code@0.44.2 hast-util-to-html@9.0.5
cat >ask.mjs <<'JS'
import { createRenderer } from 'rehype-expressive-code'
import { toHtml } from 'hast-util-to-html'
const changelog = "cat >CHANGES.md <<'END'\n# 1.0.0\n\nThe first.\nEND"
const copied = async (frames, language, code) => {
  const { ec } = await createRenderer({ frames })
  const html = toHtml((await ec.render({ code, language })).renderedGroupAst)
  return /data-code="([^"]*)"/.exec(html)[1].replaceAll('\x7f', '\n').replaceAll('&#x27;', "'").replaceAll('&#x3C;', '<').replaceAll('&lt;', '<').replaceAll('&gt;', '>')
}
const seen = [
  await copied({}, 'bash', changelog),
  await copied({}, 'powershell', '#Requires -Version 7\nuv publish'),
  await copied({ removeCommentsWhenCopyingTerminalFrames: false }, 'bash', changelog),
]
console.log(seen.join('\n---\n'))
const expected = ["cat >CHANGES.md <<'END'\nThe first.\nEND", 'uv publish', changelog]
process.exit(JSON.stringify(seen) === JSON.stringify(expected) ? 0 : 1)
JS
node ask.mjs
