#!/usr/bin/env bash
# towncrier 26.9.0. Expected: `towncrier build` puts each fragment into the changelog or fails, as `towncrier check` does for a name whose type it does not know.
# What happens: the release command leaves `2.fix.md` and `4.Feature.md` (a type it has, with a capital) out of the changelog, says nothing of them and exits 0;
# they stay in the folder. The check, which runs before a merge if at all, calls the same names invalid.
# Seen: a changelog with one of three entries, exit 0; `Invalid news fragment name: 4.Feature.md` and `… 2.fix.md`, exit 1.
set -euo pipefail
tmp=$(mktemp -d)
trap 'rm -rf "$tmp"' EXIT
cd "$tmp"
python3 -m venv venv
venv/bin/pip install --quiet towncrier==26.9.0
export GIT_CONFIG_GLOBAL=/dev/null GIT_CONFIG_NOSYSTEM=1

mkdir -p demo/changes
cd demo
printf '[project]\nname = "demo-parcel"\nversion = "1.0.0"\n[tool.towncrier]\nname = "demo-parcel"\ndirectory = "changes"\nfilename = "NEWS.md"\n' >pyproject.toml
git init --quiet --initial-branch main
commit() { git add . && git -c user.name='A Person' -c user.email=person@example.org commit --quiet --message "$1"; }
touch changes/.gitignore
commit 'A project'
for name in 2.fix.md 4.Feature.md; do
  git checkout --quiet -b "$name" main
  echo "About ${name%%.*}" >"changes/$name"
  commit 'A fragment'
  if ../venv/bin/towncrier check --compare-with main >../check 2>&1; then exit 1; fi
  grep "Invalid news fragment name: $name" ../check
done
git checkout --quiet main
echo 'About 1' >changes/1.bugfix.md
echo 'About 2' >changes/2.fix.md
echo 'About 4' >changes/4.Feature.md
commit 'Three fragments'
../venv/bin/towncrier build --yes --version 1.0.0 --date 2026-01-01 2>&1 | tee ../build
cat NEWS.md
if grep -e 2.fix -e 4.Feature ../build; then exit 1; fi
[ "$(grep -c About NEWS.md)" = 1 ]
[ "$(ls changes | sort | paste -sd ' ')" = '2.fix.md 4.Feature.md' ]
