#!/usr/bin/env bash
# poetry 2.5.1. Expected: `poetry publish --build` uploads what it has just built. What happens: it builds 1.0.1 and uploads the highest version that
# lies in dist/, here 2.0.0 from an earlier build; the new files stay behind and the exit status is 0.
# Seen: `Built demo-1.0.1…`, `Publishing demo (2.0.0) to here`; the index got demo-2.0.0.tar.gz and its wheel.
set -euo pipefail
lib=$(cd "$(dirname "$0")/lib" && pwd)
absent() { if grep "$@"; then return 1; fi; }
tmp=$(mktemp -d)
trap 'kill "${server:-}" 2>/dev/null || true; rm -rf "$tmp"' EXIT
cd "$tmp"
python3 -m venv venv
venv/bin/pip install --quiet poetry==2.5.1 poetry-core==2.5.0
python3 "$lib/index-server.py" port log & server=$!
until [ -s port ]; do sleep 0.1; done
index=http://127.0.0.1:$(cat port)

cat >pyproject.toml <<'TOML'
[project]
name = "demo"
version = "2.0.0"
description = "A demo"
requires-python = ">=3.11"
[build-system]
requires = ["poetry-core"]
build-backend = "poetry.core.masonry.api"
TOML
touch demo.py
poetry=(env -i PATH="$PATH" HOME="$tmp" TERM=dumb POETRY_KEYRING_ENABLED=false POETRY_REPOSITORIES_HERE_URL="$index/legacy/"
  POETRY_HTTP_BASIC_HERE_USERNAME=__token__ POETRY_HTTP_BASIC_HERE_PASSWORD=pypi-stand-in venv/bin/poetry --no-interaction)
"${poetry[@]}" build </dev/null
sed -i.bak 's/2\.0\.0/1.0.1/' pyproject.toml
output=$("${poetry[@]}" publish --build -r here </dev/null)
echo "$output"; ls dist; grep -o '"content".*' log

grep -q 'Built demo-1.0.1' <<<"$output"
grep -q 'Publishing demo (2.0.0) to here' <<<"$output"
[ "$(grep -c 'demo-2.0.0' log)" = 2 ]
absent -q '1\.0\.1' log
