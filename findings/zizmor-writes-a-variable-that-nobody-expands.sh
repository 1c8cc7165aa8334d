#!/usr/bin/env bash
# zizmor 1.32.0. Expected: what `--fix=all`, unsafe fixes with it, makes of an expression in a `run` block prints the same for a harmless value. What happens: it puts a variable as `${NAME}`
# in the place of the expression without a look at the quotes around it. In single quotes, and in a here-document whose word is quoted, the shell does not expand
# it, so the notes of a release have the name of the variable in place of its value; the summary says `Successfully applied fixes`.
# Seen: the text of the variable for both blocks, run by bash; the value for the block in double quotes.
set -euo pipefail
tmp=$(mktemp -d)
trap 'rm -rf "$tmp"' EXIT
cd "$tmp"
python3 -m venv venv
venv/bin/pip install --quiet zizmor==1.32.0 pyyaml==6.0.3
mkdir -p .github/workflows
cat >.github/workflows/a.yml <<'YAML'
on: push
permissions: {}
jobs:
  a:
    runs-on: ubuntu-latest
    steps:
      - run: echo "${{ github.event.head_commit.message }}"
      - run: echo '${{ github.event.head_commit.message }}'
      - run: |
          cat <<'END'
          ${{ github.event.head_commit.message }}
          END
YAML
venv/bin/zizmor --offline --no-progress --fix=all .github/workflows/a.yml >output 2>&1 || true
grep 'Successfully applied fixes' output
venv/bin/python - <<'PYTHON' | tee seen
import os
import subprocess
import yaml

for step in yaml.safe_load(open('.github/workflows/a.yml'))['jobs']['a']['steps']:
    name, expression = dict(step['env']).popitem()
    assert expression == '${{ github.event.head_commit.message }}', expression
    print(subprocess.run(['bash', '-c', step['run']], env={**os.environ, name: 'the message'}, check=True, capture_output=True, text=True).stdout, end='')
PYTHON
[ "$(cat seen)" = 'the message
${GITHUB_EVENT_HEAD_COMMIT_MESSAGE}
${GITHUB_EVENT_HEAD_COMMIT_MESSAGE}' ]
