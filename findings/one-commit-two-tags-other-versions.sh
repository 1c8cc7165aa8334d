#!/usr/bin/env bash
# setuptools-scm 10.3.4 (with setuptools 84.2.1), hatch-vcs 0.5.0, versioningit 3.3.0 and uv-dynamic-versioning 0.14.1 (with hatchling 1.33.0), pdm-backend 2.5.0,
# poetry-dynamic-versioning 1.10.1 (with poetry-core 2.5.0). Expected: a commit tagged v1.2.0 builds 1.2.0, also where it has another tag. What happens: a candidate
# that was tagged with a message (`git tag -a`) goes before the final tag without one, as the release page of a forge makes it, with four of six;
# beside a moving tag `v1` five of six build version 1. Each exits 0, and the tag that started the run plays no part.
# Seen: the two tables at the end.
set -euo pipefail
lib=$(cd "$(dirname "$0")/lib" && pwd)
tmp=$(mktemp -d)
trap 'rm -rf "$tmp"' EXIT
cd "$tmp"
source "$lib/versions-from-git.sh"

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
