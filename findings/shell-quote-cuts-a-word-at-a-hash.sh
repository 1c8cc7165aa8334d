#!/usr/bin/env bash
# shell-quote 1.12.0, `parse`: "parse shell commands". Expected: `#` begins a comment at the beginning of a word only, as in every shell: `a#b` is one word, and so is
# an address with `#egg=`. What happens: a `#` within a word begins a comment as well. What stands behind it on the line, whole commands too, is given back as comment.
# Seen: of `pip install git+https://x/y#egg=z && twine upload dist/*` only `pip install git+https://x/y` is left; bash runs both commands.
# Needs Node and npm. Fails once this has changed.
set -euo pipefail
tmp=$(mktemp -d)
trap 'rm -rf "$tmp"' EXIT
cd "$tmp"

npm init -y >/dev/null
npm install --silent --no-audit --no-fund shell-quote@1.12.0
parsed=$(node -e "console.log(JSON.stringify(require('shell-quote').parse('echo a#b && echo c')))")
run=$(bash -c 'echo a#b && echo c' | tr '\n' ' ')
printf '%s\n%s\n' "$parsed" "$run"
[[ $parsed == '["echo","a",{"comment":"b && echo c"}]' ]]
[[ $run == 'a#b c ' ]]
