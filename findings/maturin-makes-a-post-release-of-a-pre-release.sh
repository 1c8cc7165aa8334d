#!/usr/bin/env bash
# maturin 1.16.0. Expected: the version 1.0.0-1 of a crate, which for Cargo comes before 1.0.0, becomes a pre-release for Python or is refused, as `1.0.0-nightly.3` is.
# What happens: the same text is Python's short form of a post-release, so that the package is 1.0.0.post1, the highest of all, which pip takes where it would take
# no pre-release. Exit 0, no word of it. Seen: demo_parcel-1.0.0.post1.tar.gz; `is not a valid python version` for the other. Needs cargo.
set -euo pipefail
tmp=$(mktemp -d)
trap 'rm -rf "$tmp"' EXIT
cd "$tmp"
python3 -m venv venv
venv/bin/pip install --quiet maturin==1.16.0
mkdir src
echo 'fn main() {}' >src/main.rs
printf '[build-system]\nrequires = ["maturin==1.16.0"]\nbuild-backend = "maturin"\n[project]\nname = "demo-parcel"\ndynamic = ["version"]\n[tool.maturin]\nbindings = "bin"\n' >pyproject.toml
sdist() {
  printf '[package]\nname = "demo-parcel"\nversion = "%s"\nedition = "2021"\n' "$1" >Cargo.toml
  venv/bin/maturin sdist --out dist 2>&1
}
sdist 1.0.0-1 | tee first.txt
status=0; refused=$(sdist 1.0.0-nightly.3) || status=$?
echo "$refused"

[ "$(ls dist)" = demo_parcel-1.0.0.post1.tar.gz ]
if grep -iE "pre-?release|semver|pep 440" first.txt; then exit 1; fi
[ "$status" = 1 ]
grep -q 'is not a valid python version' <<<"$refused"
