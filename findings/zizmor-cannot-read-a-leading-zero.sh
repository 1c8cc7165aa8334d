#!/usr/bin/env bash
# zizmor 1.32.0 and yaml 2.9.1. Expected: `timeout-minutes: 010` is the number 10, as YAML 1.2 has it and the npm package yaml reads it, or zizmor reports
# that line. What happens: zizmor reads the whole file as no workflow and audits nothing; the line is not among its findings. With 10 it audits.
# Seen: `fatal: no audit was performed`, exit 3; with 10, exit 0.
set -euo pipefail
tmp=$(mktemp -d)
trap 'rm -rf "$tmp"' EXIT
cd "$tmp"
python3 -m venv venv
venv/bin/pip install --quiet zizmor==1.32.0

npm install --silent --no-audit --no-fund yaml@2.9.1
workflow() { printf 'on: push\npermissions: {}\njobs:\n  a:\n    runs-on: ubuntu-latest\n    timeout-minutes: %s\n    steps: [{ run: make }]\n' "$1"; }
workflow 010 >zero.yml
workflow 10 >ten.yml
node -e 'console.log(require("yaml").parse(require("fs").readFileSync("zero.yml", "utf8")).jobs.a["timeout-minutes"])' | tee number
status=0; venv/bin/zizmor --offline --no-progress zero.yml >zero.out 2>&1 || status=$?
cat zero.out
venv/bin/zizmor --offline --no-progress ten.yml

[ "$(cat number)" = 10 ]
[ "$status" = 3 ]
grep -q 'no audit was performed' zero.out
