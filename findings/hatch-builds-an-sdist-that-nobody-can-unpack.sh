#!/usr/bin/env bash
# hatch 1.18.2, hatchling 1.33.0, pdm-backend 2.5.0, setuptools 84.2.1, uv_build 0.13.6, flit_core 4.2.0, poetry-core 2.5.0, build 1.6.1, pip 26.3.
# Expected: in a repository of several packages, where LICENSE of one is a link to the one at the top, the sdist has the text of it, or the build stops. What
# happens: setuptools and uv_build pack the text, flit_core and poetry-core stop; hatchling and pdm-backend pack the link, which leads out of the archive and which
# `build` and pip refuse to unpack. `hatch build` takes the wheel from the folder, so it never unpacks what it made, and exits 0.
# Seen: the table at the end; `would link to … outside the destination` of pip for the sdist of a `hatch build` with exit 0.
set -euo pipefail
tmp=$(mktemp -d)
trap 'rm -rf "$tmp"' EXIT
cd "$tmp"
python3 -m venv venv
venv/bin/pip install --quiet pip==26.3 build==1.6.1 hatch==1.18.2 hatchling==1.33.0 setuptools==84.2.1 flit_core==4.2.0 poetry-core==2.5.0 pdm-backend==2.5.0 uv_build==0.13.6
PATH="$tmp/venv/bin:$PATH"

mkdir -p packages/demo/src/demo_parcel
touch packages/demo/src/demo_parcel/__init__.py
echo 'MIT License' >LICENSE
ln -s ../../LICENSE packages/demo/LICENSE
project() {
  printf '[build-system]\nrequires = ["hatchling==1.33.0"]\nbuild-backend = "%s"\n[project]\nname = "demo-parcel"\nversion = "1.0.0"\ndescription = "A demo"\n' "$1"
  printf 'license = "MIT"\nlicense-files = ["LICENSE"]\n'
}
for backend in hatchling.build pdm.backend setuptools.build_meta uv_build flit_core.buildapi poetry.core.masonry.api; do
  project "$backend" >packages/demo/pyproject.toml
  rm -rf dist
  if python -m build --no-isolation --skip-dependency-check --sdist --outdir dist packages/demo >log 2>&1; then
    tar -tvf dist/*.tar.gz demo_parcel-1.0.0/LICENSE | sed -E "s/^l.* -> .*/$backend a link/; s/^-.*/$backend the text/"
  else
    echo "$backend stopped"
  fi
done | tee table

project hatchling.build >packages/demo/pyproject.toml
(cd packages/demo && hatch build) >log 2>&1 || { cat log; exit 1; }
ls packages/demo/dist
if pip install --no-deps --no-build-isolation --dry-run packages/demo/dist/demo_parcel-1.0.0.tar.gz >log 2>&1; then exit 1; fi
grep -i 'outside' log
[ "$(cat table)" = $'hatchling.build a link\npdm.backend a link\nsetuptools.build_meta the text\nuv_build the text\nflit_core.buildapi stopped\npoetry.core.masonry.api stopped' ]
