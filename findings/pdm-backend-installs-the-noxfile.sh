#!/usr/bin/env bash
# pdm-backend 2.5.0 (setuptools 84.2.1, flit_core 4.2.0, hatchling 1.33.0 and poetry-core 2.5.0 beside it), each by build 1.6.1. Expected: the wheel of a project that
# is one module, demo_parcel.py, has that module; `noxfile.py` and `conftest.py` beside it are for its development. What happens: pdm-backend takes every .py file
# there for a module of the project, exit 0; whoever installs it gets a `conftest` and a `noxfile` in site-packages, over those of the last package that did so.
# Seen: the table at the end.
set -euo pipefail
tmp=$(mktemp -d)
trap 'rm -rf "$tmp"' EXIT
cd "$tmp"
python3 -m venv venv
venv/bin/pip install --quiet build==1.6.1 hatchling==1.33.0 setuptools==84.2.1 flit_core==4.2.0 poetry-core==2.5.0 pdm-backend==2.5.0
PATH="$tmp/venv/bin:$PATH"

mkdir demo
cd demo
touch demo_parcel.py noxfile.py conftest.py
for backend in pdm.backend setuptools.build_meta flit_core.buildapi hatchling.build poetry.core.masonry.api; do
  printf '[build-system]\nrequires = []\nbuild-backend = "%s"\n[project]\nname = "demo-parcel"\nversion = "1.0.0"\ndescription = "A demo"\n' "$backend" >pyproject.toml
  rm -rf dist
  python -m build --no-isolation --skip-dependency-check --sdist --wheel . >../log 2>&1 || { cat ../log; exit 1; }
  echo "$backend: $(python -m zipfile --list dist/*.whl | grep -o '^[a-z_]*\.py\b' | sort | paste -sd ' ')"
done | tee ../table

[ "$(cat ../table)" = 'pdm.backend: conftest.py demo_parcel.py noxfile.py
setuptools.build_meta: demo_parcel.py
flit_core.buildapi: demo_parcel.py
hatchling.build: demo_parcel.py
poetry.core.masonry.api: demo_parcel.py' ]
