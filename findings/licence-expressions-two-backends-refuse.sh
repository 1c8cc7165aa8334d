#!/usr/bin/env bash
# uv_build 0.13.6, flit_core 4.2.0, pdm-backend 2.5.0, hatchling 1.33.0, setuptools 84.2.1, poetry-core 2.5.0, each by build 1.6.1; packaging 26.4 beside them.
# Expected: a licence expression that packaging takes, whose rules PyPI applies, builds with each backend, in the spelling of the SPDX list. What happens: uv_build
# refuses `mit`, whose case plays no part in SPDX, flit_core the `and` between two identifiers; both refuse `GPL-3.0`, which SPDX lists as deprecated
# and which many projects have; pdm-backend and, for `and`, uv_build write what they were given.
# Seen: the table at the end.
set -euo pipefail
tmp=$(mktemp -d)
trap 'rm -rf "$tmp"' EXIT
cd "$tmp"
python3 -m venv venv
venv/bin/pip install --quiet build==1.6.1 hatchling==1.33.0 setuptools==84.2.1 flit_core==4.2.0 poetry-core==2.5.0 pdm-backend==2.5.0 uv_build==0.13.6 packaging==26.4
PATH="$tmp/venv/bin:$PATH"

mkdir -p src/demo_parcel
touch src/demo_parcel/__init__.py
for expression in mit 'MIT and Apache-2.0' GPL-3.0; do
  python -c 'import sys; from packaging.licenses import canonicalize_license_expression as take; print("packaging:", take(sys.argv[1]))' "$expression"
  for backend in hatchling.build setuptools.build_meta poetry.core.masonry.api pdm.backend flit_core.buildapi uv_build; do
    printf '[build-system]\nrequires = []\nbuild-backend = "%s"\n[project]\nname = "demo-parcel"\nversion = "1.0.0"\ndescription = "A demo"\nlicense = "%s"\n' "$backend" "$expression" >pyproject.toml
    rm -rf dist
    if python -m build --no-isolation --skip-dependency-check --wheel . >"$backend.log" 2>&1; then
      python -m zipfile --extract dist/*.whl dist
      echo "$backend: $(sed -n 's/^License-Expression: //p' dist/*.dist-info/METADATA)"
    else
      echo "$backend: stopped"
    fi
  done
done | tee table
grep -q "'GPL-3.0' is not a recognised SPDX license ID" flit_core.buildapi.log
grep -q 'is not a valid SPDX expression: GPL-3.0' uv_build.log

[ "$(cat table)" = 'packaging: MIT
hatchling.build: MIT
setuptools.build_meta: MIT
poetry.core.masonry.api: MIT
pdm.backend: mit
flit_core.buildapi: MIT
uv_build: stopped
packaging: MIT AND Apache-2.0
hatchling.build: MIT AND Apache-2.0
setuptools.build_meta: MIT AND Apache-2.0
poetry.core.masonry.api: MIT AND Apache-2.0
pdm.backend: MIT and Apache-2.0
flit_core.buildapi: stopped
uv_build: MIT and Apache-2.0
packaging: GPL-3.0
hatchling.build: GPL-3.0
setuptools.build_meta: GPL-3.0
poetry.core.masonry.api: GPL-3.0
pdm.backend: GPL-3.0
flit_core.buildapi: stopped
uv_build: stopped' ]
