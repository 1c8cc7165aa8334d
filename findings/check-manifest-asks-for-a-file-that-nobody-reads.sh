#!/usr/bin/env bash
# check-manifest 0.51 and pyroma 5.0.1, with flit_core 4.2.0, poetry-core 2.5.0 and uv_build 0.13.6. Expected: a check of the sdist for a backend that has no MANIFEST.in
# names a setting of that backend, or none. What happens: it asks for `recursive-include tests *.py` in MANIFEST.in and offers to write the file; with the very
# file it fails as before, since none of the three reads it. pyroma, where check-manifest is installed beside it, takes two points of ten off for that.
# Seen: `suggested MANIFEST.in rules:`, exit 1 before and after; `Final rating: 8/10`, and 10/10 without check-manifest.
set -euo pipefail
tmp=$(mktemp -d)
trap 'rm -rf "$tmp"' EXIT
cd "$tmp"
python3 -m venv venv
venv/bin/pip install --quiet check-manifest==0.51 pyroma==5.0.1 flit_core==4.2.0 poetry-core==2.5.0 uv_build==0.13.6
python3 -m venv alone
alone/bin/pip install --quiet pyroma==5.0.1
PATH="$tmp/venv/bin:$PATH"
export GIT_CONFIG_GLOBAL=/dev/null GIT_CONFIG_NOSYSTEM=1

commit() { git add . && git -c user.name='A Person' -c user.email=person@example.org commit --quiet --message "$1"; }
check() {
  local status=0
  ../venv/bin/check-manifest --no-build-isolation . >../check 2>&1 || status=$?
  echo "$1: exit $status, $(grep -o 'recursive-include .*' ../check || echo no rule)"
}
for each in flit_core.buildapi=flit_core==4.2.0 poetry.core.masonry.api=poetry-core==2.5.0 uv_build=uv_build==0.13.6; do
  backend=${each%%=*}
  mkdir -p "$backend/src/demo_parcel" "$backend/tests"
  cd "$backend"
  touch src/demo_parcel/__init__.py tests/test_parcel.py
  echo 'MIT License' >LICENSE
  { echo '# Demo'; for _ in {1..20}; do echo 'A text of some length about what the parcel is for.'; done; } >README.md
  cat >pyproject.toml <<TOML
[build-system]
requires = ["${each#*=}"]
build-backend = "$backend"
[project]
name = "demo-parcel"
version = "1.0.0"
description = "A demo of a parcel that is sent"
readme = "README.md"
license = "MIT"
license-files = ["LICENSE"]
requires-python = ">=3.11"
keywords = ["demo"]
authors = [{ name = "A Person", email = "person@example.org" }]
classifiers = ["Development Status :: 4 - Beta", "Programming Language :: Python :: 3", "Programming Language :: Python :: 3.11"]
[project.urls]
Homepage = "https://example.org"
TOML
  git init --quiet
  commit 'A commit'
  check "$backend"
  for beside in venv alone; do echo "pyroma in $beside: $("../$beside/bin/pyroma" . 2>/dev/null | grep -o 'Final rating: .*')"; done
  echo 'recursive-include tests *.py' >MANIFEST.in
  commit 'As suggested'
  check "$backend with it"
  cd ..
done | tee table

for backend in flit_core.buildapi poetry.core.masonry.api uv_build; do
  echo "$backend: exit 1, recursive-include tests *.py"
  printf 'pyroma in venv: Final rating: 8/10\npyroma in alone: Final rating: 10/10\n'
  echo "$backend with it: exit 1, recursive-include tests *.py"
done | diff - table
