#!/usr/bin/env bash
# Install this copy of cu2cann, apart from the packages of the job, and put it on PATH.
set -euo pipefail
here="$(cd "$(dirname "$0")/.." && pwd)"
place="${RUNNER_TEMP:?}/cu2cann"
python -m venv "$place"
bin="$place/bin"
[ -d "$bin" ] || bin="$place/Scripts"
"$bin/python" -m pip install --quiet --disable-pip-version-check "$here[clang]"
echo "$bin" >>"${GITHUB_PATH:?}"
