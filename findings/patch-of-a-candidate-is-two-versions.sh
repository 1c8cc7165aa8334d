#!/usr/bin/env bash
# poetry 2.5.1, commitizen 4.19.3, uv 0.13.9, hatch 1.18.2 (with hatchling 1.33.0). Expected: `patch` raises 1.0.0rc1 to the same version everywhere, and `rc` of 1.0.0
# to a higher one. What happens: for two `patch` ends the candidates with 1.0.0, for two it is 1.0.1, and 1.0.0 is never released; `rc` of 1.0.0 is 1.0.1rc0
# for commitizen, an error for uv, and for hatch 1.0.0rc0, which lies below the version it came from; it writes that without a word and exits 0.
# Seen: the table at the end.
set -euo pipefail
tmp=$(mktemp -d)
trap 'rm -rf "$tmp"' EXIT
cd "$tmp"
for each in poetry==2.5.1 commitizen==4.19.3 uv==0.13.9 'hatch==1.18.2 hatchling==1.33.0'; do
  python3 -m venv "${each%%=*}"
  # shellcheck disable=SC2086
  "${each%%=*}/bin/pip" install --quiet $each
done
export GIT_CONFIG_GLOBAL=$tmp/gitconfig GIT_CONFIG_NOSYSTEM=1 HOME=$tmp
printf '[user]\nname = A Person\nemail = person@example.org\n' >gitconfig

bump() {
  rm -rf project && mkdir project && cd project
  printf '[project]\nname = "demo-parcel"\nversion = "%s"\nrequires-python = ">=3.9"\n[build-system]\nrequires = ["hatchling==1.33.0"]\nbuild-backend = "hatchling.build"\n[tool.commitizen]\nversion_provider = "pep621"\nversion_scheme = "pep440"\n' "$1" >pyproject.toml
  git init --quiet && git add . && git commit --quiet --message 'fix: a bug'
  status=0
  "../$2/bin/$3" "${@:4}" >../log 2>&1 </dev/null || status=$?
  echo "$2 $1 -> $(sed -n 's/^version = "\(.*\)"$/\1/p' pyproject.toml), exit $status"
  cd ..
}
run() { bump "$@" | tee -a table; }
run 1.0.0rc1 poetry poetry version patch
run 1.0.0rc1 commitizen cz bump --yes --increment PATCH
run 1.0.0rc1 uv uv version --frozen --bump patch
run 1.0.0rc1 hatch hatch version patch
run 1.0.0 commitizen cz bump --yes --increment PATCH --prerelease rc
run 1.0.0 uv uv version --frozen --bump rc
run 1.0.0 hatch hatch version rc

[ "$(cat table)" = 'poetry 1.0.0rc1 -> 1.0.0, exit 0
commitizen 1.0.0rc1 -> 1.0.0, exit 0
uv 1.0.0rc1 -> 1.0.1, exit 0
hatch 1.0.0rc1 -> 1.0.1, exit 0
commitizen 1.0.0 -> 1.0.1rc0, exit 0
uv 1.0.0 -> 1.0.0, exit 2
hatch 1.0.0 -> 1.0.0rc0, exit 0' ]
