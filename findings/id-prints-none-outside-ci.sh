#!/usr/bin/env bash
# id 1.6.1. Expected: `python -m id pypi` where no CI gives an identity fails, so that `TOKEN=$(python -m id pypi)` stops the script. What happens: it
# prints the word None and exits 0, so the variable holds four letters that look like a token to everything behind it.
# Seen: `None`, exit 0.
set -euo pipefail
tmp=$(mktemp -d)
trap 'rm -rf "$tmp"' EXIT
cd "$tmp"
python3 -m venv venv
venv/bin/pip install --quiet id==1.6.1

token=$(env -i PATH="$PATH" HOME="$tmp" TERM=dumb venv/bin/python -m id pypi)
echo "token: $token"
[ "$token" = None ]
