#!/usr/bin/env bash
# uv 0.13.9. Expected: `uv publish --dry-run` in a GitHub Actions job without `id-token: write` says that there is nothing to sign in with, as the
# upload itself does. What happens: the exchange fails, the dry run says nothing of it and exits 0. With `--trusted-publishing always` the same job
# fails with the reason, so the exchange is tried in both. The index answers everything, so nothing else can fail.
# Seen: `Checking demo_parcel-1.0.0-py3-none-any.whl (… B)`, exit 0; `error: Failed to obtain token for trusted publishing`, exit 2.
set -euo pipefail
lib=$(cd "$(dirname "$0")/lib" && pwd)
absent() { if grep "$@"; then return 1; fi; }
tmp=$(mktemp -d)
trap 'kill "${server:-}" 2>/dev/null || true; rm -rf "$tmp"' EXIT
cd "$tmp"
python3 -m venv venv
venv/bin/pip install --quiet uv==0.13.9
python3 "$lib/index-server.py" port log & server=$!
until [ -s port ]; do sleep 0.1; done
index=http://127.0.0.1:$(cat port)

venv/bin/python "$lib/demo-wheel.py"
job=(env -i PATH="$PATH" HOME="$tmp" TERM=dumb GITHUB_ACTIONS=true UV_HTTP_RETRIES=0 venv/bin/uv publish --publish-url "$index/legacy/")
plain=$("${job[@]}" --dry-run *.whl 2>&1)
status=0; always=$("${job[@]}" --dry-run --trusted-publishing always *.whl 2>&1) || status=$?
status2=0; upload=$("${job[@]}" *.whl 2>&1) || status2=$?
printf '%s\n' "$plain" --- "$always" --- "$upload"

absent -qiE 'trusted|token|credential|warning|error' <<<"$plain"
grep -q '^error: Failed to obtain token for trusted publishing' <<<"$always"
grep -q 'Missing credentials for' <<<"$upload"
[ "$status" = 2 ]
[ "$status2" = 2 ]
