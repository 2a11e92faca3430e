#!/bin/sh
# Starts a registry on loopback with an empty H2 file and publishes from 8 connections.
# usage: registry-server/src/bench/publish.sh [SECONDS] [yaml|json]   (needs wrk and a built jar)
set -eu
here=$(cd "$(dirname "$0")" && pwd)
jar=${JAR:-$here/../../target/concordat-registry.jar}
data=$(mktemp -d)
port=${PORT:-18181}
export CONCORDAT_TOKEN=load-test-token-0123456789abcdef0123
export DOCUMENT="$here/document.${2:-yaml}"
# shellcheck disable=SC2086
CONCORDAT_SECURITY_ADMIN_TOKEN=$CONCORDAT_TOKEN \
  java ${JAVA_OPTIONS:-} -jar "$jar" --port="$port" --data="$data" >"$data/log.txt" 2>&1 &
server=$!
trap 'kill $server; wait $server || true; rm -rf "$data"' EXIT
until curl -sf "http://127.0.0.1:$port/health/live" >/dev/null; do kill -0 $server || { cat "$data/log.txt"; exit 1; }; sleep 0.2; done
curl -sf -X PUT -H "Authorization: Bearer $CONCORDAT_TOKEN" -d '{}' \
  "http://127.0.0.1:$port/api/v1/teams/load" >/dev/null

# CPU seconds of the server so far: what a busy machine does not blur.
cpu() { awk -v hz="$(getconf CLK_TCK)" '{print ($14 + $15) / hz}' /proc/$server/stat; }

for phase in warm-up measured; do
  before=$(cpu)
  out=$(RUN="$phase" wrk -t2 -c8 -d"${1:-20}s" --timeout 10s -s "$here/publish.lua" "http://127.0.0.1:$port")
  after=$(cpu)
  requests=$(echo "$out" | awk '/requests in/ {print $1}')
  echo "$phase: $(echo "$out" | tail -n 1)"
  echo "$out" | grep unexpected | sort | uniq -c || true
  awk -v a="$after" -v b="$before" -v n="$requests" \
    'BEGIN {printf "  %d requests, %.2f ms of CPU each\n", n, (a - b) * 1000 / n}'
done
tail -n 5 "$data/log.txt"
