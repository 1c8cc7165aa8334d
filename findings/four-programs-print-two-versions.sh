#!/usr/bin/env bash
# hatch 1.18.2, pdm 2.29.4 (with hishel 1.4.0), poetry 2.5.1, uv 0.13.9, all with hatchling 1.33.0 as backend. Expected: for a project whose pyproject.toml says
# `version = "2026.01.05"` or `"1.0.0-rc.1"`, both valid, the command that prints the version prints the one that is built and uploaded. What happens: poetry and uv do,
# hatch and pdm print the text of the file. A job that compares the tag with what is printed stops for two of them and passes for two, whichever spelling the
# tag has, and what it puts together with the printed version, the name of a file or an address, exists for two.
# Seen: the table at the end.
set -euo pipefail
tmp=$(mktemp -d)
trap 'rm -rf "$tmp"' EXIT
cd "$tmp"
for each in hatch==1.18.2 'pdm==2.29.4 hishel==1.4.0' poetry==2.5.1 uv==0.13.9; do
  python3 -m venv "${each%%=*}"
  "${each%%=*}/bin/pip" install --quiet $each
done
mkdir -p demo/src/demo_parcel
cd demo
touch src/demo_parcel/__init__.py
for version in 2026.01.05 1.0.0-rc.1; do
  printf '[build-system]\nrequires = ["hatchling==1.33.0"]\nbuild-backend = "hatchling.build"\n[project]\nname = "demo-parcel"\nversion = "%s"\ndescription = "A demo"\nrequires-python = ">=3.11"\n' $version >pyproject.toml
  for command in 'hatch/bin/hatch version' 'pdm/bin/pdm show --version' 'poetry/bin/poetry version --short' 'uv/bin/uv version --short'; do
    echo "${command%%/*} $(HOME=$tmp NO_COLOR=1 "$tmp"/$command 2>/dev/null </dev/null)"
  done
  rm -rf dist
  ../uv/bin/uv build --quiet
  basename dist/*.tar.gz
done | tee ../table

[ "$(cat ../table)" = 'hatch 2026.01.05
pdm 2026.01.05
poetry 2026.1.5
uv 2026.1.5
demo_parcel-2026.1.5.tar.gz
hatch 1.0.0-rc.1
pdm 1.0.0-rc.1
poetry 1.0.0rc1
uv 1.0.0rc1
demo_parcel-1.0.0rc1.tar.gz' ]
