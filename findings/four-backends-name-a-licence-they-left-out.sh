#!/usr/bin/env bash
# uv_build 0.13.6, scikit-build-core 1.1.2, meson-python 0.22.1, maturin 1.16.0 (with hatchling 1.33.0, setuptools 84.2.1, flit_core 4.2.0, poetry-core 2.5.0,
# pdm-backend 2.5.0 beside them), each by build 1.6.1. Expected: where a rule keeps a folder out of the sdist and a licence lies there that `license-files` names,
# the file is packed all the same, or the metadata does not name it, or the build fails. What happens: the first is what hatchling, setuptools, poetry-core
# and pdm-backend do, the last is flit_core's way; the other four name the file in PKG-INFO and leave it out, exit 0, and PyPI refuses an sdist that lacks
# a file it names. twine 7.0.0 checks nothing of it. For meson-python it is enough that git does not know the file. Needs cargo.
# Seen: the table at the end, `named, absent`.
set -euo pipefail
tmp=$(mktemp -d)
trap 'rm -rf "$tmp"' EXIT
cd "$tmp"
python3 -m venv venv
venv/bin/pip install --quiet build==1.6.1 hatchling==1.33.0 setuptools==84.2.1 flit_core==4.2.0 poetry-core==2.5.0 pdm-backend==2.5.0 uv_build==0.13.6 \
  scikit-build-core==1.1.2 meson-python==0.22.1 meson==1.12.1 ninja==1.13.2 maturin==1.16.0 twine==7.0.0
PATH="$tmp/venv/bin:$PATH"
export GIT_CONFIG_GLOBAL=$tmp/gitconfig GIT_CONFIG_NOSYSTEM=1
printf '[user]\nname = A Person\nemail = person@example.org\n' >gitconfig

for backend in hatchling.build setuptools.build_meta flit_core.buildapi poetry.core.masonry.api pdm.backend uv_build scikit_build_core.build mesonpy maturin; do
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
    scikit_build_core.build) rule=$'[tool.scikit-build]\nsdist.exclude = ["tests"]' ;;
    mesonpy) rule=; echo "project('demo-parcel', version: '1.0.0')" >"$backend/meson.build"; echo tests >"$backend/.gitignore" ;;
    maturin)
      rule=$'[tool.maturin]\nbindings = "bin"\nexclude = ["tests/**"]'
      printf '[package]\nname = "demo-parcel"\nversion = "1.0.0"\nedition = "2021"\n' >"$backend/Cargo.toml"
      echo 'fn main() {}' >"$backend/src/main.rs"
      ;;
  esac
  printf '[build-system]\nrequires = []\nbuild-backend = "%s"\n[project]\nname = "demo-parcel"\nversion = "1.0.0"\ndescription = "A demo"\nreadme = "README.md"\nlicense = "MIT"\nlicense-files = ["**/LICENSE"]\n%s\n' "$backend" "$rule" >"$backend/pyproject.toml"
  (cd "$backend" && git init --quiet && git add . && git commit --quiet --message 'A commit')
  if python -m build --no-isolation --skip-dependency-check --sdist --outdir "$backend/dist" "$backend" >"$backend/log" 2>&1; then
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
uv_build named, absent
scikit_build_core.build named, absent
mesonpy named, absent
maturin named, absent' ]
