#!/usr/bin/env bash
# uv_build 0.13.6 (with hatchling 1.33.0, setuptools 84.2.1, flit_core 4.2.0, poetry-core 2.5.0, pdm-backend 2.5.0 beside it), each by build 1.6.1.
# Expected: where a rule keeps a folder out of the sdist and a licence lies there that `license-files` matches, the file is packed all the same, or the
# metadata does not name it, or the build fails. What happens: the first is what hatchling, setuptools, poetry-core and pdm-backend do, the last is
# flit_core's way; uv_build names the file in PKG-INFO and leaves it out, exit 0, and PyPI refuses an sdist that lacks a file it names. twine 7.0.0 checks nothing of it.
# Seen: the table at the end, `uv_build named, absent`.
set -euo pipefail
tmp=$(mktemp -d)
trap 'rm -rf "$tmp"' EXIT
cd "$tmp"
python3 -m venv venv
venv/bin/pip install --quiet build==1.6.1 hatchling==1.33.0 setuptools==84.2.1 flit_core==4.2.0 poetry-core==2.5.0 pdm-backend==2.5.0 uv_build==0.13.6 twine==7.0.0
PATH="$tmp/venv/bin:$PATH"

for backend in hatchling.build setuptools.build_meta flit_core.buildapi poetry.core.masonry.api pdm.backend uv_build; do
  mkdir -p "$backend/src/demo_parcel" "$backend/tests"
  touch "$backend/src/demo_parcel/__init__.py"
  echo 'The licence' | tee "$backend/LICENSE" >"$backend/tests/LICENSE"
  echo '# Demo' >"$backend/README.md"
  case $backend in
    hatchling.build) rule=$'[tool.hatch.build.targets.sdist]\nexclude = ["tests"]' ;;
    setuptools.build_meta) rule=; echo 'prune tests' >"$backend/MANIFEST.in" ;;
    flit_core.buildapi) rule=$'[tool.flit.sdist]\nexclude = ["tests/"]' ;;
    poetry.core.masonry.api) rule=$'[tool.poetry]\nexclude = ["tests"]' ;;
    pdm.backend) rule=$'[tool.pdm.build]\nexcludes = ["tests"]' ;;
    uv_build) rule=$'[tool.uv.build-backend]\nsource-exclude = ["tests"]' ;;
  esac
  printf '[build-system]\nrequires = []\nbuild-backend = "%s"\n[project]\nname = "demo-parcel"\nversion = "1.0.0"\ndescription = "A demo"\nreadme = "README.md"\nlicense = "MIT"\nlicense-files = ["**/LICENSE"]\n%s\n' "$backend" "$rule" >"$backend/pyproject.toml"
  if python -m build --no-isolation --skip-dependency-check --outdir "$backend/dist" "$backend" >"$backend/log" 2>&1; then
    sdist=$backend/dist/demo_parcel-1.0.0.tar.gz
    tar xzf "$sdist"
    named=unnamed; if grep -q '^License-File: tests/LICENSE$' demo_parcel-1.0.0/PKG-INFO; then named=named; fi
    there=absent; if [ -e demo_parcel-1.0.0/tests/LICENSE ]; then there=packed; fi
    rm -rf demo_parcel-1.0.0
    echo "$backend $named, $there" >>table
    twine check --strict "$backend"/dist/*
  else
    echo "$backend failed" >>table
    grep 'excluded' "$backend/log"
  fi
done
cat table

[ "$(cat table)" = 'hatchling.build named, packed
setuptools.build_meta named, packed
flit_core.buildapi failed
poetry.core.masonry.api named, packed
pdm.backend named, packed
uv_build named, absent' ]
