#!/usr/bin/env bash
# setuptools-scm 10.3.4 (with setuptools 84.2.1), hatch-vcs 0.5.0, versioningit 3.3.0 and uv-dynamic-versioning 0.14.1 (with hatchling 1.33.0), pdm-backend 2.5.0,
# poetry-dynamic-versioning 1.10.1 (with poetry-core 2.5.0). Expected: a commit tagged v1.2.0 builds 1.2.0, also where it has another tag. What happens: a candidate
# that was tagged with a message (`git tag -a`) goes before the final tag without one, as the release page of a forge makes it, with four of six;
# beside a moving tag `v1` five of six build version 1. Each exits 0, and the tag that started the run plays no part.
# Seen: the two tables at the end.
set -euo pipefail
tmp=$(mktemp -d)
trap 'rm -rf "$tmp"' EXIT
cd "$tmp"
python3 -m venv venv
venv/bin/pip install --quiet build==1.6.1 setuptools==84.2.1 setuptools-scm==10.3.4 hatchling==1.33.0 hatch-vcs==0.5.0 versioningit==3.3.0 \
  uv-dynamic-versioning==0.14.1 pdm-backend==2.5.0 poetry-core==2.5.0 poetry-dynamic-versioning==1.10.1
PATH="$tmp/venv/bin:$PATH"
export GIT_CONFIG_GLOBAL=$tmp/gitconfig GIT_CONFIG_NOSYSTEM=1
printf '[user]\nname = A Person\nemail = person@example.org\n' >gitconfig

table() {
  for source in setuptools-scm hatch-vcs versioningit pdm-backend uv-dynamic-versioning poetry-dynamic-versioning; do
    case $source in
      setuptools-scm) backend=setuptools.build_meta table='[tool.setuptools_scm]' ;;
      hatch-vcs) backend=hatchling.build table=$'[tool.hatch.version]\nsource = "vcs"' ;;
      versioningit | uv-dynamic-versioning) backend=hatchling.build table=$'[tool.hatch.version]\nsource = "'$source'"' ;;
      pdm-backend) backend=pdm.backend table=$'[tool.pdm.version]\nsource = "scm"' ;;
      poetry-dynamic-versioning) backend=poetry_dynamic_versioning.backend table=$'[tool.poetry]\nversion = "0.0.0"\n[tool.poetry-dynamic-versioning]\nenable = true' ;;
    esac
    folder=$1/$source
    mkdir -p "$folder/src/demo_parcel"
    touch "$folder/src/demo_parcel/__init__.py"
    echo dist >"$folder/.gitignore"
    printf '[build-system]\nrequires = []\nbuild-backend = "%s"\n[project]\nname = "demo-parcel"\ndescription = "A demo"\ndynamic = ["version"]\n%s\n' "$backend" "$table" >"$folder/pyproject.toml"
    (
      cd "$folder"
      git init --quiet && git add . && git commit --quiet --message 'A commit'
      "$2"
      python -m build --no-isolation --skip-dependency-check --sdist --outdir dist . >../log 2>&1 || { cat ../log; exit 1; }
      file=$(basename dist/*.tar.gz .tar.gz)
      echo "$source ${file#demo_parcel-}"
    )
  done
}
candidate() { git tag -a -m 'For tests' v1.2.0rc1; sleep 1; git tag v1.2.0; }
moving() { git tag v1.2.0; sleep 1; git tag v1; }
table candidate candidate | tee candidate.txt
echo 'v1.2.0 and v1:'
table moving moving | tee moving.txt

[ "$(cat candidate.txt)" = 'setuptools-scm 1.2.0rc1
hatch-vcs 1.2.0rc1
versioningit 1.2.0rc1
pdm-backend 1.2.0rc1
uv-dynamic-versioning 1.2.0
poetry-dynamic-versioning 1.2.0' ]
[ "$(cat moving.txt)" = 'setuptools-scm 1
hatch-vcs 1
versioningit 1
pdm-backend 1.2.0
uv-dynamic-versioning 1
poetry-dynamic-versioning 1' ]
