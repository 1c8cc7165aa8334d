#!/usr/bin/env bash
# scikit-build-core 1.1.2. Expected: the project `My-Pkg` with the package folder `my_pkg` gives the same wheel as `my-pkg`, since both names are one
# project; or the build fails. What happens: with capitals in the name the folder is not found and the wheel has metadata only, without a
# warning and with exit status 0; the name of the wheel is my_pkg in both.
# Seen: `my-pkg` has my_pkg/__init__.py, `My-Pkg` has nothing but my_pkg-1.0.0.dist-info.
set -euo pipefail
absent() { if grep "$@"; then return 1; fi; }
tmp=$(mktemp -d)
trap 'rm -rf "$tmp"' EXIT
cd "$tmp"
python3 -m venv venv
venv/bin/pip install --quiet build==1.3.0 scikit-build-core==1.1.2 cmake==4.4.5 ninja==1.13.2

printf 'cmake_minimum_required(VERSION 3.15)\nproject(demo LANGUAGES NONE)\n' >CMakeLists.txt
mkdir my_pkg && touch my_pkg/__init__.py
for name in my-pkg My-Pkg; do
  printf '[build-system]\nrequires = []\nbuild-backend = "scikit_build_core.build"\n[project]\nname = "%s"\nversion = "1.0.0"\n' "$name" >pyproject.toml
  PATH="$tmp/venv/bin:$PATH" venv/bin/python -m build --no-isolation --skip-dependency-check --wheel --outdir "$name.dist" . >build.log
  python3 -m zipfile -l "$name".dist/*.whl | tee "$name.list"
done

[ "$(basename My-Pkg.dist/*.whl)" = "$(basename my-pkg.dist/*.whl)" ]
grep -q my_pkg/__init__.py my-pkg.list
absent -q my_pkg/ My-Pkg.list
absent -qi warn build.log
