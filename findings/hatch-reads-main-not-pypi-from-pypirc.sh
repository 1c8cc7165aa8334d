#!/usr/bin/env bash
# hatch 1.18.2. Expected: `hatch publish` takes the token for PyPI from section [pypi] of ~/.pypirc, as twine and flit do and as PyPI's help writes that
# file. What happens: it looks for [main], its own name for PyPI, and says that no user is given. [pypi] is read only where it repeats PyPI's address.
# Seen, with a section that has a user alone: [pypi] `Missing required option: user`; [main], or [pypi] with `repository = https://upload.pypi.org/legacy/`,
# `Missing required option: auth`, so the user was read.
set -euo pipefail
lib=$(cd "$(dirname "$0")/lib" && pwd)
tmp=$(mktemp -d)
trap 'rm -rf "$tmp"' EXIT
cd "$tmp"
python3 -m venv venv
venv/bin/pip install --quiet hatch==1.18.2
venv/bin/python "$lib/demo-wheel.py"
# Without a password it stops before anything is sent: what counts is which of the two it misses.
publish() {
  printf '[%s]\nusername = __token__\n%s\n' "$1" "${2:-}" >.pypirc
  env -i PATH="$PATH" HOME="$tmp" TERM=dumb PYTHON_KEYRING_BACKEND=keyring.backends.null.Keyring \
    venv/bin/hatch publish --no-prompt ./*.whl </dev/null 2>&1 | tee -a seen || true
}
publish pypi
publish main
publish pypi 'repository = https://upload.pypi.org/legacy/'

[ "$(cat seen)" = $'Missing required option: user\nMissing required option: auth\nMissing required option: auth' ]
