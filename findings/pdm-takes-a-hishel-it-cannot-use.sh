#!/usr/bin/env bash
# pdm 2.29.4 with hishel 2.0.0, which its own requirement `hishel[httpx2]>=1.4.0` admits and pip therefore takes. Expected: what pip installs without a
# word builds a project, or names the package that does not fit when it starts. What happens: pip and `pip check` are content and `pdm --version`
# answers, but `pdm build` ends in an AttributeError before any backend runs. With hishel 1.4.0 beside the same pdm it builds.
# Seen: "module 'hishel' has no attribute 'SyncSqliteStorage'", exit 1, no file in dist/; with 1.4.0 a wheel and an sdist, exit 0.
set -euo pipefail
tmp=$(mktemp -d)
trap 'rm -rf "$tmp"' EXIT
cd "$tmp"
for each in 2.0.0 1.4.0; do
  python3 -m venv "$each"
  "$each/bin/pip" install --quiet pdm==2.29.4 "hishel==$each"
done

mkdir -p project/src/demo && cd project
printf '[build-system]\nrequires = ["hatchling==1.32.0"]\nbuild-backend = "hatchling.build"\n[project]\nname = "demo"\nversion = "1.0.0"\nrequires-python = ">=3.9"\n' >pyproject.toml
touch src/demo/__init__.py
run() { env -i PATH="$PATH" HOME="$tmp/home-$1" TERM=dumb PDM_CHECK_UPDATE=0 "../$1/bin/pdm" "${@:2}" 2>&1 </dev/null; }

../2.0.0/bin/pip check
run 2.0.0 --version
status=0; out=$(run 2.0.0 build) || status=$?
printf '%s\n' "$out"
[ "$status" = 1 ]
grep -q "module 'hishel' has no attribute 'SyncSqliteStorage'" <<<"$out"
[ -z "$(ls dist 2>/dev/null)" ]

run 1.4.0 build
ls dist
[ -e dist/demo-1.0.0.tar.gz ]
