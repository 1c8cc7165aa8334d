#!/usr/bin/env bash
# uv 0.13.9. Expected: with `--publish-url http://…` both the exchange of the OIDC token and the upload go to that address. What happens: the upload
# goes to http, the exchange to https of the same host and port, where no TLS is spoken; the address that nobody wrote is named only in the error.
# Seen: `cause: Failed to fetch: `https://127.0.0.1:PORT/_/oidc/audience``, exit 2; then, with a token, the upload to http, exit 0.
set -euo pipefail
lib=$(cd "$(dirname "$0")/lib" && pwd)
tmp=$(mktemp -d)
trap 'kill "${server:-}" 2>/dev/null || true; rm -rf "$tmp"' EXIT
cd "$tmp"
python3 -m venv venv
venv/bin/pip install --quiet uv==0.13.9
python3 "$lib/index-server.py" port log & server=$!
until [ -s port ]; do sleep 0.1; done
index=http://127.0.0.1:$(cat port)

venv/bin/python "$lib/demo-wheel.py"
uv=(env -i PATH="$PATH" HOME="$tmp" TERM=dumb GITHUB_ACTIONS=true UV_HTTP_RETRIES=0 venv/bin/uv publish --publish-url "$index/legacy/")
status=0; exchange=$("${uv[@]}" --trusted-publishing always *.whl 2>&1) || status=$?
upload=$("${uv[@]}" --token pypi-stand-in *.whl 2>&1)
printf '%s\n' "$exchange" --- "$upload"; cut -c1-40 log

grep -q "https://${index#http://}/_/oidc/audience" <<<"$exchange"
[ "$status" = 2 ]
[ "$(cut -d' ' -f1,2 log)" = 'POST /legacy/' ]
