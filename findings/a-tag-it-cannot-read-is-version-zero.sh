#!/usr/bin/env bash
# pdm-backend 2.5.0, poetry-dynamic-versioning 1.10.1 (with poetry-core 2.5.0), uv-dynamic-versioning 0.14.1 (with hatchling 1.33.0); beside them setuptools-scm
# 10.3.4 (with setuptools 84.2.1), hatch-vcs 0.5.0, versioningit 3.3.0. Expected: a tag that the tool sees and cannot read stops the build, as with the
# last three. What happens: for `release/1.2.0` pdm-backend builds 0.0.0, a version that an index takes for good, and exits 0; the two others build
# 0.0.0.post1.dev0 with a local part, and do so for the tag `1.2.0`, too, which all the rest read.
# Seen: the two tables at the end.
set -euo pipefail
lib=$(cd "$(dirname "$0")/lib" && pwd)
tmp=$(mktemp -d)
trap 'rm -rf "$tmp"' EXIT
cd "$tmp"
source "$lib/versions-from-git.sh"

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
