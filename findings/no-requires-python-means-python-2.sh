#!/usr/bin/env bash
# poetry-core 2.5.0, flit-core 4.2.0, hatchling 1.33.0. Expected: a project that says nothing about Python gets a wheel for Python 3, `py3`, as from
# setuptools 84.2.1. What happens: the three tag it `py2.py3`, and poetry-core adds classifiers for Python 2.7 and 3.4 to 3.15, which nobody claimed.
# Seen: demo-1.0.0-py2.py3-none-any.whl (poetry, flit, hatchling), demo-1.0.0-py3-none-any.whl (setuptools).
set -euo pipefail
tmp=$(mktemp -d)
trap 'rm -rf "$tmp"' EXIT
cd "$tmp"
python3 -m venv venv
venv/bin/pip install --quiet build==1.3.0 poetry-core==2.5.0 flit-core==4.2.0 setuptools==84.2.1 hatchling==1.33.0

mkdir demo && touch demo/__init__.py
for backend in poetry.core.masonry.api flit_core.buildapi setuptools.build_meta hatchling.build; do
  printf '[build-system]\nrequires = []\nbuild-backend = "%s"\n[project]\nname = "demo"\nversion = "1.0.0"\ndescription = "A demo"\n' "$backend" >pyproject.toml
  venv/bin/python -m build --no-isolation --skip-dependency-check --wheel --outdir "$backend" . >build.log 2>&1
  ls "$backend"
done
python3 -c 'import sys, zipfile; w = zipfile.ZipFile(sys.argv[1]); print(w.read("demo-1.0.0.dist-info/METADATA").decode())' poetry*/*.whl | tee poetry.txt

[ -e poetry.core.masonry.api/demo-1.0.0-py2.py3-none-any.whl ]
[ -e flit_core.buildapi/demo-1.0.0-py2.py3-none-any.whl ]
[ -e setuptools.build_meta/demo-1.0.0-py3-none-any.whl ]
[ -e hatchling.build/demo-1.0.0-py2.py3-none-any.whl ]
grep -q '^Classifier: Programming Language :: Python :: 2.7' poetry.txt
grep -q '^Classifier: Programming Language :: Python :: 3.15' poetry.txt
