#!/usr/bin/env bash
# poetry-core 2.5.0. Expected: `license = {file = "LICENSE"}`, whose text is not an identifier, gives no classifier, as with the other back ends.
# What happens: the wheel gets `Classifier: License :: Other/Proprietary License`, although the field License above it holds the text of the MIT licence.
# Seen: `License: MIT License` and `Classifier: License :: Other/Proprietary License`; setuptools 84.2.1 writes no licence classifier.
set -euo pipefail
absent() { if grep "$@"; then return 1; fi; }
tmp=$(mktemp -d)
trap 'rm -rf "$tmp"' EXIT
cd "$tmp"
python3 -m venv venv
venv/bin/pip install --quiet build==1.3.0 poetry-core==2.5.0 setuptools==84.2.1

mkdir demo && touch demo/__init__.py
printf 'MIT License\n\nPermission is hereby granted, free of charge, …\n' >LICENSE
for backend in poetry.core.masonry.api setuptools.build_meta; do
  printf '[build-system]\nrequires = []\nbuild-backend = "%s"\n[project]\nname = "demo"\nversion = "1.0.0"\ndescription = "A demo"\nrequires-python = ">=3.11"\nlicense = {file = "LICENSE"}\n' "$backend" >pyproject.toml
  venv/bin/python -m build --no-isolation --skip-dependency-check --wheel --outdir "$backend" . >build.log 2>&1
  python3 -c 'import sys, zipfile; w = zipfile.ZipFile(sys.argv[1]); print(w.read("demo-1.0.0.dist-info/METADATA").decode())' "$backend"/*.whl >"$backend.txt"
  echo "$backend"; grep -i license "$backend.txt"
done

grep -q '^License: MIT License' poetry.core.masonry.api.txt
grep -q '^Classifier: License :: Other/Proprietary License' poetry.core.masonry.api.txt
absent -q '^Classifier: License' setuptools.build_meta.txt
