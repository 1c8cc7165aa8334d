# What version each of six sources that read git gives a project. To be sourced in the folder to work in; the caller has set a trap that removes it.
python3 -m venv venv
venv/bin/pip install --quiet build==1.6.1 setuptools==84.2.1 setuptools-scm==10.3.4 hatchling==1.33.0 hatch-vcs==0.5.0 versioningit==3.3.0 \
  uv-dynamic-versioning==0.14.1 pdm-backend==2.5.0 poetry-core==2.5.0 poetry-dynamic-versioning==1.10.1
PATH="$PWD/venv/bin:$PATH"
export GIT_CONFIG_GLOBAL=$PWD/gitconfig GIT_CONFIG_NOSYSTEM=1
printf '[user]\nname = A Person\nemail = person@example.org\n' >gitconfig

# table FOLDER TAGS: has the command TAGS tag the one commit of a project, and prints for each source the version of the sdist that it builds, or that it stopped.
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
