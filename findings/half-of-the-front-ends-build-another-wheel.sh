#!/usr/bin/env bash
# build 1.6.1, uv 0.13.9, pdm 2.29.4 (with hishel 1.4.0), hatch 1.18.2, poetry 2.5.1, flit 4.2.0, all with the backend hatchling 1.33.0. Expected: the backend
# decides what is in a wheel, so a project with `exclude` for the sdist has one wheel, whichever command builds it. What happens: the first three build the wheel
# from the sdist, where the excluded file is missing, the others from the folder, where it lies. Each exits 0.
# Seen: the table at the end.
set -euo pipefail
tmp=$(mktemp -d)
trap 'rm -rf "$tmp"' EXIT
cd "$tmp"
for each in build==1.6.1 uv==0.13.9 'pdm==2.29.4 hishel==1.4.0' hatch==1.18.2 poetry==2.5.1 flit==4.2.0; do
  python3 -m venv "${each%%=*}"
  "${each%%=*}/bin/pip" install --quiet $each
done
mkdir -p demo/src/demo_parcel
cd demo
touch src/demo_parcel/__init__.py src/demo_parcel/table.bin
cat >pyproject.toml <<'TOML'
[build-system]
requires = ["hatchling==1.33.0"]
build-backend = "hatchling.build"
[project]
name = "demo-parcel"
version = "1.0.0"
description = "A demo"
requires-python = ">=3.11"
[tool.hatch.build.targets.sdist]
exclude = ["*.bin"]
TOML
for command in 'build/bin/python -m build' 'uv/bin/uv build' 'pdm/bin/pdm build' 'hatch/bin/hatch build' 'poetry/bin/poetry build' 'flit/bin/flit build'; do
  rm -rf dist
  HOME=$tmp "$tmp"/$command </dev/null >../log 2>&1 || { cat ../log; exit 1; }
  if python3 -m zipfile --list dist/*.whl | grep table.bin >/dev/null; then echo "${command%%/*} with"; else echo "${command%%/*} without"; fi
done | tee ../table

[ "$(cat ../table)" = $'build without\nuv without\npdm without\nhatch with\npoetry with\nflit with' ]
