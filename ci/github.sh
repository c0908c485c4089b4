#!/usr/bin/env bash
# Run the report of the GitHub action: annotations, the page of the job, SARIF.
# Its inputs come as variables, so that none of them is read as a command.
set -euo pipefail
summary="$(mktemp)"
trap 'rm -f "$summary"' EXIT

paths=()
while IFS= read -r line; do
    [ -z "$line" ] || paths+=("$line")
done <<<"${CU2CANN_PATHS:-.}"

arguments=()
add() { [ -z "$2" ] || arguments+=("$1" "$2"); }
add --target "${CU2CANN_TARGET:-}"
add --fail-on "${CU2CANN_FAIL_ON:-}"
add --min-grade "${CU2CANN_MIN_GRADE:-}"
add --baseline "${CU2CANN_BASELINE:-}"
sarif="${CU2CANN_SARIF:-cu2cann.sarif}"

status=0
cu2cann report --quiet --report github=- --report "sarif=$sarif" \
    --report "markdown=$summary" ${arguments[@]+"${arguments[@]}"} \
    -- "${paths[@]}" || status=$?
cat "$summary" >>"${GITHUB_STEP_SUMMARY:-/dev/null}"
echo "sarif=$sarif" >>"${GITHUB_OUTPUT:-/dev/null}"
exit "$status"
