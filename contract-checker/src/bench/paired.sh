#!/usr/bin/env bash
# Runs `concordat check`, with and without the launcher's flags, and another command on the same two contracts in turn and prints the
# CPU seconds (user + system) and the peak memory of each run, with medians.
#
#   paired.sh OLD NEW [RUNS] [-- OTHER COMMAND...]      the other command gets OLD and NEW appended
set -euo pipefail
here=$(cd "$(dirname "$0")/../.." && pwd)
jar=$here/target/concordat-cli.jar
[ -f "$jar" ] || { echo "build it first: mvn -pl contract-checker package -DskipTests" >&2; exit 2; }
[ $# -ge 2 ] || { sed -n '2,5s/^# \{0,1\}//p' "$0" >&2; exit 2; }
old=$1 new=$2
shift 2
runs=5
if [ $# -gt 0 ] && [ "$1" != -- ]; then runs=$1; shift; fi
[ "${1:-}" = -- ] && shift
other=("$@")

measure() { # NAME COMMAND...
  local name=$1; shift
  local log; log=$(mktemp)
  /usr/bin/env time -f '%U %S %M' -o "$log" "$@" >/dev/null 2>&1 || true
  tail -n 1 "$log" | awk -v name="$name" '{printf "%-10s %6.2f CPU-s %6d MB\n", name, $1 + $2, $3 / 1024}'
  rm -f "$log"
}

results=$(mktemp)
for ((run = 1; run <= runs; run++)); do
  measure concordat java -jar "$jar" check "$old" "$new" --fail-on never | tee -a "$results"
  CONCORDAT_JAR=$jar measure launcher "$here/src/main/scripts/concordat" check "$old" "$new" --fail-on never |
    tee -a "$results"
  [ ${#other[@]} -eq 0 ] || measure other "${other[@]}" "$old" "$new" | tee -a "$results"
done
for name in concordat launcher other; do
  grep "^$name " "$results" | sort -k2 -n |
    awk -v name="$name" '{cpu[NR] = $2; mem[NR] = $4} END {if (NR) printf "median %-10s %6.2f CPU-s %6d MB\n", name, cpu[int((NR + 1) / 2)], mem[int((NR + 1) / 2)]}'
done
rm -f "$results"
