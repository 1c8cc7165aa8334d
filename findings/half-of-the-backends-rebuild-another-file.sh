#!/usr/bin/env bash
# hatchling 1.33.0, poetry-core 2.5.0, uv_build 0.13.6, pdm-backend 2.5.0, flit_core 4.2.0, setuptools 84.2.1, each by build 1.6.1.
# Expected: the same files, checked out a second time, build to the same bytes, which PyPI takes for the upload of before and does not refuse.
# What happens: hatchling, poetry-core and uv_build do; pdm-backend makes the same wheel and another sdist; flit_core and setuptools make other files both
# times. With SOURCE_DATE_EPOCH set flit's are the same, and the sdists of setuptools and pdm-backend still differ.
# Seen: the two tables at the end.
set -euo pipefail
tmp=$(mktemp -d)
trap 'rm -rf "$tmp"' EXIT
cd "$tmp"
python3 -m venv venv
venv/bin/pip install --quiet build==1.6.1 hatchling==1.33.0 poetry-core==2.5.0 uv_build==0.13.6 pdm-backend==2.5.0 flit_core==4.2.0 setuptools==84.2.1 wheel==0.48.0
PATH="$tmp/venv/bin:$PATH"

check_out() {
  mkdir -p "$1/src/demo_parcel"
  echo 'value = 1' >"$1/src/demo_parcel/__init__.py"
  echo '# Demo' >"$1/README.md"
  printf '[build-system]\nrequires = []\nbuild-backend = "%s"\n[project]\nname = "demo-parcel"\nversion = "1.0.0"\ndescription = "A demo"\nreadme = "README.md"\n' "$2" >"$1/pyproject.toml"
}
backends=(hatchling.build poetry.core.masonry.api uv_build pdm.backend flit_core.buildapi setuptools.build_meta)
table() {
  for backend in "${backends[@]}"; do
    for time in first second; do
      folder=$1/$backend/$time
      check_out "$folder" "$backend"
      python -m build --no-isolation --sdist --wheel --outdir "$folder/dist" "$folder" >log 2>&1 || { cat log; exit 1; }
      # A later checkout gives its files a later time: zip has it in steps of two seconds.
      sleep 2.1
    done
    row=$backend
    for kind in whl tar.gz; do
      if cmp -s "$1/$backend"/first/dist/*."$kind" "$1/$backend"/second/dist/*."$kind"; then row+=" same"; else row+=" other"; fi
    done
    echo "$row"
  done
}
unset SOURCE_DATE_EPOCH
table plain | tee plain.txt
echo 'With SOURCE_DATE_EPOCH:'
export SOURCE_DATE_EPOCH=1700000000
table dated | tee dated.txt

[ "$(cat plain.txt)" = $'hatchling.build same same\npoetry.core.masonry.api same same\nuv_build same same\npdm.backend same other\nflit_core.buildapi other other\nsetuptools.build_meta other other' ]
[ "$(cat dated.txt)" = $'hatchling.build same same\npoetry.core.masonry.api same same\nuv_build same same\npdm.backend same other\nflit_core.buildapi same same\nsetuptools.build_meta same other' ]
