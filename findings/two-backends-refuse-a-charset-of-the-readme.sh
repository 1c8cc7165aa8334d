#!/usr/bin/env bash
# hatchling 1.33.0 and uv_build 0.13.6 (with setuptools 84.2.1, flit_core 4.2.0, poetry-core 2.5.0, pdm-backend 2.5.0 beside them), each by build 1.6.1, and
# validate-pyproject 0.27. Expected: `content-type = "text/markdown; charset=UTF-8; variant=GFM"` under `readme` builds, as the core metadata define both parameters for
# the field it becomes. What happens: four write it as it stands, hatchling and uv_build know the three bare types alone and refuse the project, which
# validate-pyproject calls valid; so a change of the backend ends in an error at the next release.
# Seen: the table at the end; `must be one of the following: text/markdown, text/x-rst, text/plain`.
set -euo pipefail
tmp=$(mktemp -d)
trap 'rm -rf "$tmp"' EXIT
cd "$tmp"
python3 -m venv venv
venv/bin/pip install --quiet build==1.6.1 hatchling==1.33.0 setuptools==84.2.1 flit_core==4.2.0 poetry-core==2.5.0 pdm-backend==2.5.0 uv_build==0.13.6 validate-pyproject==0.27
PATH="$tmp/venv/bin:$PATH"

mkdir -p src/demo_parcel
touch src/demo_parcel/__init__.py
echo '# Demo' >README.md
for backend in hatchling.build uv_build setuptools.build_meta flit_core.buildapi poetry.core.masonry.api pdm.backend; do
  printf '[build-system]\nrequires = []\nbuild-backend = "%s"\n[project]\nname = "demo-parcel"\nversion = "1.0.0"\ndescription = "A demo"\n' "$backend" >pyproject.toml
  printf 'readme = { file = "README.md", content-type = "text/markdown; charset=UTF-8; variant=GFM" }\n' >>pyproject.toml
  validate-pyproject pyproject.toml >/dev/null
  rm -rf dist
  if python -m build --no-isolation --skip-dependency-check --wheel . >"$backend.log" 2>&1; then
    python -m zipfile --extract dist/*.whl dist
    echo "$backend: $(sed -n 's/^Description-Content-Type: //p' dist/*.dist-info/METADATA)"
  else
    echo "$backend: stopped"
  fi
done | tee table
grep -o 'must be one of the following: .*' hatchling.build.log
grep -A4 'Invalid project metadata' uv_build.log

kept='text/markdown; charset=UTF-8; variant=GFM'
[ "$(cat table)" = "hatchling.build: stopped
uv_build: stopped
setuptools.build_meta: $kept
flit_core.buildapi: $kept
poetry.core.masonry.api: $kept
pdm.backend: $kept" ]
