#!/usr/bin/env bash
# release-please 17.11.2. Expected: its updater for Python files raises `__version__`, however it is assigned, or says that it found none. What happens: with an
# annotation, or with a pre-release as the old version, the line stays as it was, without a word; a build that reads it makes the old version once more.
# setuptools 84.2.1 reads all three. Seen: a wheel of 1.1.0 for the plain assignment, of 1.0.0 and 1.0.0rc1 for the others.
set -euo pipefail
tmp=$(mktemp -d)
trap 'rm -rf "$tmp"' EXIT
cd "$tmp"
python3 -m venv venv
venv/bin/pip install --quiet build==1.6.1 setuptools==84.2.1

npm init -y >/dev/null
npm install --silent --no-audit --no-fund release-please@17.11.2
cat >update.js <<'JS'
const fs = require('node:fs')
const { PythonFileWithVersion } = require('release-please/build/src/updaters/python/python-file-with-version')
const { Version } = require('release-please/build/src/version')
const text = fs.readFileSync(0, 'utf8')
process.stdout.write(new PythonFileWithVersion({ version: Version.parse('1.1.0') }).updateContent(text))
JS
printf '[build-system]\nrequires = []\nbuild-backend = "setuptools.build_meta"\n[project]\nname = "demo-parcel"\ndynamic = ["version"]\n[tool.setuptools]\npy-modules = ["demo_parcel"]\n[tool.setuptools.dynamic]\nversion = { attr = "demo_parcel.__version__" }\n' >pyproject.toml
for line in '__version__ = "1.0.0"' '__version__: str = "1.0.0"' '__version__ = "1.0.0rc1"'; do
  rm -rf dist build
  echo "$line" | node update.js >demo_parcel.py 2>>words
  venv/bin/python -m build --no-isolation --wheel . >log 2>&1 || { cat log; exit 1; }
  echo "$line -> $(cat demo_parcel.py), $(ls dist)" >>table
done
cat table

[ ! -s words ]
[ "$(cat table)" = '__version__ = "1.0.0" -> __version__ = "1.1.0", demo_parcel-1.1.0-py3-none-any.whl
__version__: str = "1.0.0" -> __version__: str = "1.0.0", demo_parcel-1.0.0-py3-none-any.whl
__version__ = "1.0.0rc1" -> __version__ = "1.0.0rc1", demo_parcel-1.0.0rc1-py3-none-any.whl' ]
