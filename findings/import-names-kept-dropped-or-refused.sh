#!/usr/bin/env bash
# setuptools 84.2.1, poetry-core 2.5.0, hatchling 1.33.0. Expected: the standard key `import-names` of [project] is written to the wheel as Import-Name,
# or refused by all that do not know it. What happens: hatchling writes it, setuptools refuses the project, poetry-core drops it in silence.
# Seen: `Import-Name: demo` (hatchling); `Setuptools does not support `import-names`` and exit 1; nothing and exit 0 (poetry-core).
set -euo pipefail
absent() { if grep "$@"; then return 1; fi; }
tmp=$(mktemp -d)
trap 'rm -rf "$tmp"' EXIT
cd "$tmp"
python3 -m venv venv
venv/bin/pip install --quiet build==1.3.0 poetry-core==2.5.0 setuptools==84.2.1 hatchling==1.33.0

mkdir demo && touch demo/__init__.py
for backend in hatchling.build poetry.core.masonry.api setuptools.build_meta; do
  printf '[build-system]\nrequires = []\nbuild-backend = "%s"\n[project]\nname = "demo"\nversion = "1.0.0"\nrequires-python = ">=3.11"\nimport-names = ["demo"]\n' "$backend" >pyproject.toml
  status=0; venv/bin/python -m build --no-isolation --skip-dependency-check --wheel --outdir "$backend" . >"$backend.log" 2>&1 || status=$?
  echo "$backend: exit $status" | tee -a results
  grep 'import-names' "$backend.log" || true
  [ "$status" = 1 ] || python3 -c 'import sys, zipfile; w = zipfile.ZipFile(sys.argv[1]); print(w.read("demo-1.0.0.dist-info/METADATA").decode())' "$backend"/*.whl | tee "$backend.txt"
done

[ "$(cat results)" = $'hatchling.build: exit 0\npoetry.core.masonry.api: exit 0\nsetuptools.build_meta: exit 1' ]
grep -q '^Import-Name: demo' hatchling.build.txt
absent -qi 'import' poetry.core.masonry.api.txt poetry.core.masonry.api.log
grep -q 'import-names' setuptools.build_meta.log
