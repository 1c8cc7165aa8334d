#!/usr/bin/env bash
# hatchling 1.33.0, maturin 1.16.0, poetry-core 2.5.0, each by build 1.6.1, with git. Expected: a backend that leaves out what `.gitignore` names leaves out what git
# ignores: also by the `.gitignore` of a folder within, and by `.git/info/exclude`. What happens: hatchling knows the file at the top alone; the settings with a token
# that the `.gitignore` beside them names are in sdist and wheel, exit 0, while `git status` shows a clean tree. poetry-core and maturin leave out all.
# The other backends here take no notice of git and are not in question.
# Seen: the table at the end.
set -euo pipefail
tmp=$(mktemp -d)
trap 'rm -rf "$tmp"' EXIT
cd "$tmp"
python3 -m venv venv
venv/bin/pip install --quiet build==1.6.1 hatchling==1.33.0 poetry-core==2.5.0 maturin==1.16.0
PATH="$tmp/venv/bin:$PATH"
export GIT_CONFIG_GLOBAL=/dev/null GIT_CONFIG_NOSYSTEM=1

mkdir -p demo/src/demo_parcel/settings demo/rust
cd demo
touch src/demo_parcel/__init__.py src/demo_parcel/settings/__init__.py src/demo_parcel/settings/{top,within,exclude}.py rust/lib.rs
printf 'top.py\n/target\n/Cargo.lock\n' >.gitignore
echo within.py >src/demo_parcel/settings/.gitignore
printf '[package]\nname = "demo-parcel"\nversion = "1.0.0"\nedition = "2021"\n[lib]\nname = "demo_parcel"\npath = "rust/lib.rs"\ncrate-type = ["cdylib"]\n' >Cargo.toml
git init --quiet
echo exclude.py >>.git/info/exclude
for backend in hatchling.build poetry.core.masonry.api maturin; do
  printf '[build-system]\nrequires = []\nbuild-backend = "%s"\n[project]\nname = "demo-parcel"\nversion = "1.0.0"\ndescription = "A demo"\n[tool.maturin]\npython-source = "src"\n' "$backend" >pyproject.toml
  git add .
  git -c user.name='A Person' -c user.email=person@example.org commit --quiet --message "With $backend"
  python -m build --no-isolation --skip-dependency-check --sdist --outdir "../$backend" . >../log 2>&1 || { cat ../log; exit 1; }
  echo "$backend: $(tar -tf "../$backend"/*.tar.gz | sed -nE 's,.*/settings/(top|within|exclude|__init__)\.py$,\1,p' | sort | paste -sd ' ')"
done | tee ../table
[ "$(git status --short)" = '' ]
[ "$(cat ../table)" = $'hatchling.build: __init__ exclude within\npoetry.core.masonry.api: __init__\nmaturin: __init__' ]
