#!/usr/bin/env bash
# hatch-vcs 0.5.0 (with hatchling 1.33.0) and setuptools-scm 10.3.4 (with setuptools 84.2.1), each by build 1.6.1 with git. Expected: hatch-vcs reads the versions that
# setuptools-scm, which it asks, takes from the environment: SETUPTOOLS_SCM_PRETEND_VERSION and the form for one project, as the other counts
# for all that a build builds. What happens: the form for one project changes nothing and is not mentioned, the version is the one from git, exit 0.
# Seen: 2.0.0 for both variables with setuptools-scm; with hatch-vcs 2.0.0 for the first, a development version for the second.
set -euo pipefail
tmp=$(mktemp -d)
trap 'rm -rf "$tmp"' EXIT
cd "$tmp"
python3 -m venv venv
venv/bin/pip install --quiet build==1.6.1 hatchling==1.33.0 hatch-vcs==0.5.0 setuptools==84.2.1 setuptools-scm==10.3.4
PATH="$tmp/venv/bin:$PATH"
export GIT_CONFIG_GLOBAL=/dev/null GIT_CONFIG_NOSYSTEM=1

for backend in setuptools.build_meta hatchling.build; do
  mkdir -p "$backend/src/demo_parcel"
  cd "$backend"
  touch src/demo_parcel/__init__.py
  printf 'dist\n*.egg-info\nbuild\n' >.gitignore
  printf '[build-system]\nrequires = []\nbuild-backend = "%s"\n[project]\nname = "demo-parcel"\ndescription = "A demo"\ndynamic = ["version"]\n' "$backend" >pyproject.toml
  if [ $backend = hatchling.build ]; then printf '[tool.hatch.version]\nsource = "vcs"\n'; else echo '[tool.setuptools_scm]'; fi >>pyproject.toml
  git init --quiet
  git add .
  git -c user.name='A Person' -c user.email=person@example.org commit --quiet --message 'A commit'
  git tag v1.0.0
  git -c user.name='A Person' -c user.email=person@example.org commit --quiet --allow-empty --message 'Another'
  for variable in SETUPTOOLS_SCM_PRETEND_VERSION SETUPTOOLS_SCM_PRETEND_VERSION_FOR_DEMO_PARCEL; do
    rm -rf dist
    env $variable=2.0.0 python -m build --no-isolation --skip-dependency-check --sdist . >../log 2>&1 || { cat ../log; exit 1; }
    if grep -i pretend ../log; then exit 1; fi
    echo "$backend $variable $(basename dist/*.tar.gz .tar.gz)" | sed 's/+g[0-9a-f]*$/+COMMIT/'
  done
  cd ..
done | tee table

[ "$(cat table)" = 'setuptools.build_meta SETUPTOOLS_SCM_PRETEND_VERSION demo_parcel-2.0.0
setuptools.build_meta SETUPTOOLS_SCM_PRETEND_VERSION_FOR_DEMO_PARCEL demo_parcel-2.0.0
hatchling.build SETUPTOOLS_SCM_PRETEND_VERSION demo_parcel-2.0.0
hatchling.build SETUPTOOLS_SCM_PRETEND_VERSION_FOR_DEMO_PARCEL demo_parcel-1.0.1.dev1+COMMIT' ]
