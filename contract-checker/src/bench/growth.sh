#!/usr/bin/env bash
# How the cost grows with the size: compares consecutive versions in some folders, each pair in a
# process of its own, and fits CPU seconds = c * bytes^k. The cost of an empty comparison is taken
# off first, and pairs under 1 MB are left out: they measure the start of a JVM.
#
#   growth.sh FOLDER...        the versions of one contract each, in the order of their names
set -euo pipefail
here=$(cd "$(dirname "$0")/../.." && pwd)
jar=$here/target/concordat-cli.jar
[ -f "$jar" ] || { echo "build it first: mvn -pl contract-checker package -DskipTests" >&2; exit 2; }
[ $# -ge 1 ] || { sed -n '2,6s/^# \{0,1\}//p' "$0" >&2; exit 2; }
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT

cpu() { # OLD NEW: the lesser of two runs
  for _ in 1 2; do
    env time -f '%U %S' -o "$work/log" java -XX:+UseSerialGC -XX:TieredStopAtLevel=1 \
      -jar "$jar" check "$1" "$2" --fail-on never >/dev/null 2>&1 || true
    tail -n 1 "$work/log" | awk '{print $1 + $2}'
  done | sort -n | head -n 1
}

echo '{"type": "object"}' >"$work/empty.json"
start=$(cpu "$work/empty.json" "$work/empty.json")
for folder in "$@"; do
  last=
  for file in "$folder"/*; do
    if [ -n "$last" ]; then
      bytes=$(($(stat -c %s "$last") + $(stat -c %s "$file")))
      [ "$bytes" -lt 1000000 ] || echo "$bytes $(cpu "$last" "$file") $(basename "$folder")"
    fi
    last=$file
  done
done | awk -v start="$start" '
  {
    print
    x = log($1); y = log($2 > start ? $2 - start : 0.01)
    n++; sx += x; sy += y; sxx += x * x; sxy += x * y
  }
  END {
    if (n > 1) printf "%d pairs, start %.2f CPU-s, exponent %.2f\n", n, start, (n * sxy - sx * sy) / (n * sxx - sx * sx)
  }'
