#!/usr/bin/env bash
# hatchling 1.33.0 (with hatch 1.18.2), pdm-backend 2.5.0, setuptools 84.2.1, flit_core 4.2.0, each by build 1.6.1. Expected: of a module with
# `VERSION = "3"` (of the protocol it speaks) above `__version__ = "1.2.0"` every backend that is to read the version from that file builds 1.2.0. What happens: the
# first two take the first line that is called VERSION or `__version__`, build version 3, for good the highest on an index, and exit 0. They take it from
# an example in the docstring, too. `hatch version minor` raises the protocol and leaves `__version__`.
# Seen: the two tables, and `VERSION = "3.1"`.
set -euo pipefail
tmp=$(mktemp -d)
trap 'rm -rf "$tmp"' EXIT
cd "$tmp"
python3 -m venv venv
venv/bin/pip install --quiet build==1.6.1 hatch==1.18.2 hatchling==1.33.0 setuptools==84.2.1 flit_core==4.2.0 pdm-backend==2.5.0
PATH="$tmp/venv/bin:$PATH"

mkdir -p demo/src/demo_parcel
cd demo
project() {
  printf '[build-system]\nrequires = ["hatchling==1.33.0"]\nbuild-backend = "%s"\n[project]\nname = "demo-parcel"\ndescription = "A demo"\ndynamic = ["version"]\n' "$1"
  case $1 in
    hatchling.build) printf '[tool.hatch.version]\npath = "src/demo_parcel/__init__.py"\n' ;;
    pdm.backend) printf '[tool.pdm.version]\nsource = "file"\npath = "src/demo_parcel/__init__.py"\n' ;;
    setuptools.build_meta) printf '[tool.setuptools.dynamic]\nversion = { attr = "demo_parcel.__version__" }\n' ;;
  esac
}
table() {
  for backend in hatchling.build pdm.backend setuptools.build_meta flit_core.buildapi; do
    project "$backend" >pyproject.toml
    rm -rf dist
    python -m build --no-isolation --skip-dependency-check --sdist --wheel . >../log 2>&1 || { cat ../log; exit 1; }
    echo "$backend $(basename dist/*.tar.gz .tar.gz)"
  done
}
printf '"""A demo."""\nVERSION = "3"  # of the protocol\n__version__ = "1.2.0"\n' >src/demo_parcel/__init__.py
table | tee ../constant.txt
project hatchling.build >pyproject.toml
hatch version minor >../log 2>&1 || { cat ../log; exit 1; }
cat src/demo_parcel/__init__.py
grep -qx 'VERSION = "3.1"  # of the protocol' src/demo_parcel/__init__.py
grep -qx '__version__ = "1.2.0"' src/demo_parcel/__init__.py
printf '"""A demo.\n\nA module says its version like this:\n\n__version__ = "0.1"\n"""\n__version__ = "1.2.0"\n' >src/demo_parcel/__init__.py
table | tee ../docstring.txt

expected() { printf 'hatchling.build demo_parcel-%s\npdm.backend demo_parcel-%s\nsetuptools.build_meta demo_parcel-1.2.0\nflit_core.buildapi demo_parcel-1.2.0' "$1" "$1"; }
[ "$(cat ../constant.txt)" = "$(expected 3)" ]
[ "$(cat ../docstring.txt)" = "$(expected 0.1)" ]
