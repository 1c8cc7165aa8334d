#!/usr/bin/env bash
# hatchling 1.33.0 (with setuptools 84.2.1, flit_core 4.2.0, poetry-core 2.5.0, pdm-backend 2.5.0, uv_build 0.13.6 beside it), each by build 1.6.1.
# Expected: a pattern in `license-files` that matches no file stops the build, as the specification demands of every pattern that a user wrote.
# What happens: four stop, setuptools builds with a warning that sets a date, hatchling says nothing; the wheel has the expression and no licence.
# Seen: the table at the end.
set -euo pipefail
tmp=$(mktemp -d)
trap 'rm -rf "$tmp"' EXIT
cd "$tmp"
python3 -m venv venv
venv/bin/pip install --quiet build==1.6.1 hatchling==1.33.0 setuptools==84.2.1 flit_core==4.2.0 poetry-core==2.5.0 pdm-backend==2.5.0 uv_build==0.13.6
PATH="$tmp/venv/bin:$PATH"

for backend in hatchling.build setuptools.build_meta flit_core.buildapi poetry.core.masonry.api pdm.backend uv_build; do
  mkdir -p "$backend/src/demo_parcel"
  touch "$backend/src/demo_parcel/__init__.py"
  # The file has the British spelling, the pattern the American one.
  echo 'The licence' >"$backend/LICENCE"
  printf '[build-system]\nrequires = []\nbuild-backend = "%s"\n[project]\nname = "demo-parcel"\nversion = "1.0.0"\ndescription = "A demo"\nlicense = "MIT"\nlicense-files = ["LICENSE*"]\n' "$backend" >"$backend/pyproject.toml"
  answer=stopped
  if python -m build --no-isolation --skip-dependency-check --wheel --outdir "$backend/dist" "$backend" >"$backend/log" 2>&1; then
    answer='built, silent'
    if grep -q 'Cannot find any files for the given pattern' "$backend/log"; then answer='built, warned'; fi
    [ "$(unzip -p "$backend"/dist/*.whl '*/METADATA' | grep '^License')" = 'License-Expression: MIT' ]
  fi
  echo "$backend $answer" >>table
done
cat table

[ "$(cat table)" = 'hatchling.build built, silent
setuptools.build_meta built, warned
flit_core.buildapi stopped
poetry.core.masonry.api stopped
pdm.backend stopped
uv_build stopped' ]
