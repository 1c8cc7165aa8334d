#!/usr/bin/env bash
# uv 0.13.9. Expected: an empty UV_PUBLISH_TOKEN (a secret that does not exist) counts as unset
# or is refused. What happens: it is a credential: the file is sent with the user `__token__` and an empty password. An empty
# UV_PUBLISH_USERNAME ends in `Missing credentials for`, an empty UV_PUBLISH_URL in a complaint about the option `--publish-url`, which nobody wrote.
# Seen: the header `Basic X190b2tlbl9fOg==` (`__token__:`), exit 0; exit 2 and `invalid value '' for '--publish-url <PUBLISH_URL>'`.
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
uv=(env -i PATH="$PATH" HOME="$tmp" TERM=dumb UV_HTTP_RETRIES=0)
"${uv[@]}" UV_PUBLISH_TOKEN= venv/bin/uv publish --publish-url "$index/legacy/" *.whl
status=0; user=$("${uv[@]}" UV_PUBLISH_USERNAME= venv/bin/uv publish --publish-url "$index/legacy/" *.whl 2>&1) || status=$?
status2=0; url=$("${uv[@]}" UV_PUBLISH_TOKEN=x UV_PUBLISH_URL= venv/bin/uv publish *.whl 2>&1) || status2=$?
printf '%s\n' --- "$user" --- "$url"; grep -o 'Basic [^"]*' log

[ "$(grep -o 'Basic [^"]*' log)" = 'Basic X190b2tlbl9fOg==' ]
grep -q 'Missing credentials for' <<<"$user"
grep -q "invalid value '' for '--publish-url <PUBLISH_URL>'" <<<"$url"
[ "$status" = 2 ]
[ "$status2" = 2 ]
