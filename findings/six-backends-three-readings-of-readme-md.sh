#!/usr/bin/env bash
# hatchling 1.33.0, setuptools 84.2.1, flit_core 4.2.0, poetry-core 2.5.0, pdm-backend 2.5.0, uv_build 0.13.6, each by build 1.6.1. Expected:
# `readme = "README.MD"` is Markdown, as the specification of pyproject.toml wants it for the suffix in any case. What happens: the first three say so;
# poetry-core calls it text/plain, so the page of the project shows the source of it; pdm-backend and uv_build refuse to build.
# Seen: the table at the end.
set -euo pipefail
tmp=$(mktemp -d)
trap 'rm -rf "$tmp"' EXIT
cd "$tmp"
python3 -m venv venv
venv/bin/pip install --quiet build==1.6.1 hatchling==1.33.0 setuptools==84.2.1 flit_core==4.2.0 poetry-core==2.5.0 pdm-backend==2.5.0 uv_build==0.13.6
PATH="$tmp/venv/bin:$PATH"

for backend in hatchling.build setuptools.build_meta flit_core.buildapi poetry.core.masonry.api pdm.backend uv_build; do
  mkdir -p "$backend/src/demo_parcel"
  touch "$backend/src/demo_parcel/__init__.py"
  echo '# Demo' >"$backend/README.MD"
  printf '[build-system]\nrequires = []\nbuild-backend = "%s"\n[project]\nname = "demo-parcel"\nversion = "1.0.0"\ndescription = "A demo"\nreadme = "README.MD"\n' "$backend" >"$backend/pyproject.toml"
  if python -m build --no-isolation --skip-dependency-check --wheel --outdir "$backend/dist" "$backend" >"$backend/log" 2>&1; then
    answer=$(unzip -p "$backend"/dist/*.whl '*/METADATA' | sed -n 's/^Description-Content-Type: //p')
  else
    answer=refused
    grep -iE 'README.MD|content.type' "$backend/log"
  fi
  echo "$backend $answer" >>table
done
cat table

[ "$(cat table)" = 'hatchling.build text/markdown
setuptools.build_meta text/markdown
flit_core.buildapi text/markdown
poetry.core.masonry.api text/plain
pdm.backend refused
uv_build refused' ]
