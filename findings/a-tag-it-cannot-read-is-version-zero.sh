#!/usr/bin/env bash
# pdm-backend 2.5.0, poetry-dynamic-versioning 1.10.1 (with poetry-core 2.5.0), uv-dynamic-versioning 0.14.1 (with hatchling 1.33.0); beside them setuptools-scm
# 10.3.4 (with setuptools 84.2.1), hatch-vcs 0.5.0, versioningit 3.3.0. Expected: a tag that the tool sees and cannot read stops the build, as with the
# last three. What happens: for `release/1.2.0` pdm-backend builds 0.0.0, a version that an index takes for good, and exits 0; the two others build
# 0.0.0.post1.dev0 with a local part, and do so for the tag `1.2.0`, too, which all the rest read.
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
      python -m build --no-isolation --skip-dependency-check --sdist --outdir dist . >../log 2>&1 || { echo "$source stopped"; exit; }
      file=$(basename dist/*.tar.gz .tar.gz)
      # The local part is the commit, another one each time.
      echo "$source ${file#demo_parcel-}" | sed 's/+[0-9a-f]*$/+COMMIT/'
    )
  done
}
folder() { git tag release/1.2.0; }
bare() { git tag 1.2.0; }
table release folder | tee release.txt
echo '1.2.0:'
table bare bare | tee bare.txt

[ "$(cat release.txt)" = 'setuptools-scm stopped
hatch-vcs stopped
versioningit stopped
pdm-backend 0.0.0
uv-dynamic-versioning 0.0.0.post1.dev0+COMMIT
poetry-dynamic-versioning 0.0.0.post1.dev0+COMMIT' ]
[ "$(cat bare.txt)" = 'setuptools-scm 1.2.0
hatch-vcs 1.2.0
versioningit 1.2.0
pdm-backend 1.2.0
uv-dynamic-versioning 0.0.0.post1.dev0+COMMIT
poetry-dynamic-versioning 0.0.0.post1.dev0+COMMIT' ]
