#!/usr/bin/env bash
# poetry 2.5.1. Expected: what `poetry publish --dry-run` prints tells that nothing is sent. What happens: its output is that of a real upload letter for
# letter, with `Uploading … 100%` for each file and exit status 0, so a log without its command line does not tell which of the two it was.
# Seen: the same lines from both (progress apart); no POST in the dry run, two in the other.
set -euo pipefail
lib=$(cd "$(dirname "$0")/lib" && pwd)
absent() { if grep "$@"; then return 1; fi; }
tmp=$(mktemp -d)
trap 'kill "${server:-}" 2>/dev/null || true; rm -rf "$tmp"' EXIT
cd "$tmp"
python3 -m venv venv
venv/bin/pip install --quiet poetry==2.5.1 poetry-core==2.5.0
: >log
python3 "$lib/index-server.py" port log & server=$!
until [ -s port ]; do sleep 0.1; done

cat >pyproject.toml <<'TOML'
[project]
name = "demo"
version = "1.0.0"
description = "A demo"
requires-python = ">=3.11"
[build-system]
requires = ["poetry-core"]
build-backend = "poetry.core.masonry.api"
TOML
touch demo.py
poetry=(env -i PATH="$PATH" HOME="$tmp" TERM=dumb POETRY_KEYRING_ENABLED=false POETRY_REPOSITORIES_HERE_URL="http://127.0.0.1:$(cat port)/legacy/"
  POETRY_HTTP_BASIC_HERE_USERNAME=__token__ POETRY_HTTP_BASIC_HERE_PASSWORD=pypi-stand-in venv/bin/poetry --no-interaction)
"${poetry[@]}" build </dev/null
# A line is written anew for each step of its progress: the last one counts.
last() { tr '\r' '\n' | sed -E 's/\x1b\[[0-9;]*[A-Za-z]//g' | grep -E '^Publishing|100%'; }
"${poetry[@]}" publish --dry-run -r here </dev/null 2>&1 | last | tee dry
absent POST log
"${poetry[@]}" publish -r here </dev/null 2>&1 | last | tee sent
[ "$(grep -c POST log)" = 2 ]

cmp dry sent
[ "$(grep -c 'Uploading demo-1.0.0.*100%' dry)" = 2 ]
