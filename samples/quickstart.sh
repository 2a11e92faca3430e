#!/usr/bin/env bash
# Builds Concordat, starts a registry on this machine, publishes the sample shop and shows a
# breaking change being blocked.
set -euo pipefail

root=$(cd "$(dirname "${BASH_SOURCE[0]}")/.." && pwd)
shop=$root/samples/shop
repository=$root/samples/target/repository
jar=$root/registry-server/target/concordat-registry.jar
cli=$root/contract-checker/target/concordat-cli.jar

usage() {
  cat <<'TEXT'
Usage: samples/quickstart.sh [options]

Builds what it needs, starts the registry on 127.0.0.1 with an embedded database, publishes the
sample shop through the Maven plugin, shows a breaking change being blocked, and leaves the web UI
open to look at until Ctrl-C.

Options:
  --port N      listen on this port, 0 for any (default: 8080, or the next free one)
  --data DIR    keep the registry's data here, for the next run as well (default: a temporary
                directory, removed at the end)
  --no-build    use what is built already
  --no-wait     stop the registry at the end instead of waiting for Ctrl-C
  --help        print this and stop

Needs JDK 17 or later, Maven 3.8 or later, and Node 20 with npm to build the web UI.
TEXT
}

port=
data=
build=yes
wait=yes
while [ $# -gt 0 ]; do
  case $1 in
    --port) port=${2:?--port needs a number}; shift 2 ;;
    --data) data=${2:?--data needs a directory}; shift 2 ;;
    --no-build) build=no; shift ;;
    --no-wait) wait=no; shift ;;
    --help | -h) usage; exit 0 ;;
    *) echo "quickstart: unknown option '$1'" >&2; usage >&2; exit 2 ;;
  esac
done

say() { printf '[%3ds] %s\n' "$SECONDS" "$*"; }

fail() {
  printf 'quickstart: %s\n' "$1" >&2
  if [ -n "${2:-}" ] && [ -s "$2" ]; then
    printf 'The end of %s:\n' "$2" >&2
    tail -n 30 "$2" >&2
  fi
  exit 1
}

need() { command -v "$1" >/dev/null || fail "$1 is not installed; $2"; }

java_major() { java -XshowSettings:properties -version 2>&1 | sed -n 's/.*java.specification.version = //p'; }

check_tools() {
  need java 'install JDK 17 or later'
  need mvn 'install Maven 3.8 or later'
  [ "$(java_major)" -ge 17 ] 2>/dev/null || fail "java is version $(java_major); install JDK 17 or later"
  if [ "$build" = yes ]; then
    need npm 'install Node 20, which brings it'
  fi
}

# The logs outlive the data: a failure names them.
logs=$(mktemp -d "${TMPDIR:-/tmp}/concordat-quickstart.XXXXXX")
server=
cleanup() {
  status=$?
  trap - EXIT INT TERM
  if [ -n "$server" ] && kill -0 "$server" 2>/dev/null; then
    kill "$server" 2>/dev/null || true
    wait "$server" 2>/dev/null || true
    say 'The registry is stopped.'
  fi
  if [ "$status" -eq 0 ]; then
    rm -rf "$logs"
  elif [ "${data#"$logs"}" != "$data" ]; then
    rm -rf "$data"
  fi
  exit "$status"
}
trap cleanup EXIT
trap 'exit 0' INT TERM

# -pl samples builds everything that the samples need: the checker, the plugin, the UI, the registry.
build_all() {
  say 'Building the registry, the plugin and the web UI; the first time downloads their dependencies.'
  mvn -B -ntp -f "$root/pom.xml" -pl registry-server,samples -am -DskipTests package >"$logs/build.log" 2>&1 &
  local maven=$! shown=
  while kill -0 "$maven" 2>/dev/null; do
    local now
    now=$(sed -n 's/^\[INFO\] Building \(Concordat.*[^ ]\)  *\[\(.*\)\]$/\1 (\2)/p' "$logs/build.log" | tail -n 1)
    if [ -n "$now" ] && [ "$now" != "$shown" ]; then
      shown=$now
      say "  $now"
    fi
    sleep 1
  done
  wait "$maven" || fail 'the build failed' "$logs/build.log"
}

busy() { (exec 3<>"/dev/tcp/127.0.0.1/$1") 2>/dev/null; }

choose_port() {
  local first=8080
  case $port in
    0) first=$((20000 + RANDOM)) ;;
    ?*)
      ! busy "$port" || fail "port $port is in use; choose another with --port"
      return
      ;;
  esac
  for port in $(seq "$first" $((first + 99))); do
    busy "$port" || return 0
  done
  fail "ports $first to $port are all in use; choose one with --port"
}

# A request to the registry without curl, which a fresh machine may lack.
request() {
  local method=$1 path=$2 body=${3:-}
  exec 3<>"/dev/tcp/127.0.0.1/$port"
  printf '%s %s HTTP/1.1\r\nHost: 127.0.0.1:%s\r\nAuthorization: Bearer %s\r\nContent-Type: application/json\r\nContent-Length: %s\r\nConnection: close\r\n\r\n%s' \
    "$method" "$path" "$port" "${CONCORDAT_TOKEN:-}" "$(printf %s "$body" | wc -c)" "$body" >&3
  cat <&3
  exec 3>&-
}

start_registry() {
  choose_port
  data=${data:-$logs/data}
  say "Starting the registry on http://127.0.0.1:$port"
  java -jar "$jar" --port="$port" --data="$data" >"$logs/registry.log" 2>&1 &
  server=$!
  local answer
  for _ in $(seq 120); do
    kill -0 "$server" 2>/dev/null || fail 'the registry did not start' "$logs/registry.log"
    answer=$( (request GET /health) 2>/dev/null || true)
    case $answer in
      *'"UP"'*) CONCORDAT_TOKEN=$(cat "$data/admin-token"); export CONCORDAT_TOKEN; return ;;
    esac
    sleep 0.5
  done
  fail 'the registry did not answer within a minute' "$logs/registry.log"
}

team() {
  local answer
  answer=$(request PUT "/api/v1/teams/$1" "{\"displayName\":\"$2\",\"email\":\"$3\",\"chat\":\"$4\"}")
  case $answer in
    'HTTP/1.1 20'*) ;;
    *) fail "the registry did not take the team $1: $answer" "$logs/registry.log" ;;
  esac
}

in_shop() {
  mvn -B -ntp -f "$shop/pom.xml" -Dmaven.repo.local="$repository" \
    -Dconcordat.registryUrl="http://127.0.0.1:$port" "$@"
}

publish() {
  say "Publishing the shop: $1"
  shift
  in_shop dev.concordat:concordat-maven-plugin:publish "$@" >"$logs/publish.log" 2>&1 || fail 'the shop could not be published' "$logs/publish.log"
  grep -E 'Published|already' "$logs/publish.log" | sed 's/^\[INFO\]/       /'
}

show_block() {
  say 'Changing the shop so that it breaks its consumers: mvn verify -Dshop.next=breaking'
  if in_shop --fail-at-end verify -Dshop.next=breaking >"$logs/breaking.log" 2>&1; then
    fail 'the breaking change was not blocked' "$logs/breaking.log"
  fi
  grep -q 'BREAKING ' "$logs/breaking.log" || fail 'the build failed for another reason' "$logs/breaking.log"
  echo
  sed -n '/^\[ERROR\] Failed to execute.*project orders/,/^\[ERROR\] contract, build/p' "$logs/breaking.log" | sed 's/^\[ERROR\]/       /'
  echo
  say 'The build is blocked. The registry refuses that version, too: mvn concordat:publish'
  if in_shop -pl orders dev.concordat:concordat-maven-plugin:publish -Dshop.next=breaking >"$logs/refused.log" 2>&1; then
    fail 'the registry took the breaking change' "$logs/refused.log"
  fi
  grep 'refused: ' "$logs/refused.log" | sed 's/^\[ERROR\]/       /' || fail 'the registry refused for another reason' "$logs/refused.log"
}

service() {
  local answer
  answer=$(request PUT "/api/v1/services/$1" "{\"team\":\"$2\"}")
  case $answer in
    'HTTP/1.1 20'*) ;;
    *) fail "the registry did not take the service $1: $answer" "$logs/registry.log" ;;
  esac
}

tell_who_uses_what() {
  service orders orders-team
  service storefront storefront-team
  say 'The order service pulls what it consumes, as its lock pins it, and tells what it uses of it'
  in_shop -pl orders dev.concordat:concordat-maven-plugin:pull dev.concordat:concordat-maven-plugin:declare \
    >"$logs/declare.log" 2>&1 || fail 'the order service could not declare what it uses' "$logs/declare.log"
  grep -E 'unchanged|pulled|Declared' "$logs/declare.log" | sed 's/^\[INFO\]/       /'
  need_for_storefront || { say 'The storefront is left out: it needs node and curl.'; return; }
  say 'So does the storefront, which is no Java project, with the command line and curl'
  cp -R "$root/samples/storefront" "$logs/storefront"
  REGISTRY=http://127.0.0.1:$port CONCORDAT="java -jar $cli" "$logs/storefront/build.sh" >"$logs/storefront.log" 2>&1 \
    || fail 'the storefront could not be built' "$logs/storefront.log"
  sed 's/^/        /' "$logs/storefront.log"
}

need_for_storefront() { command -v node >/dev/null && command -v curl >/dev/null && [ -f "$cli" ]; }

tell_the_story() {
  team orders-team 'Orders team' orders@shop.example '#orders'
  team payments-team 'Payments team' payments@shop.example '#payments'
  team notifications-team 'Notifications team' notifications@shop.example '#notifications'
  team storefront-team 'Storefront team' storefront@shop.example '#storefront'
  publish 'version 1.0.0'
  tell_who_uses_what
  publish 'version 1.1.0, compatible' -Dshop.next=safe
  show_block
  publish 'orders 2.0.0, now that its consumers have agreed' -pl orders -Dshop.next=breaking \
    -Dconcordat.acceptBreaking='Agreed with the storefront and the partners'
}

check_tools
[ "$build" = no ] || build_all
[ -f "$jar" ] || fail "there is no $jar; run without --no-build"
[ -d "$repository" ] || fail "there is no $repository; run without --no-build"
told=no
[ ! -f "${data:-/nowhere}/admin-token" ] || told=yes
start_registry
if [ "$told" = yes ]; then
  say "The shop in $data was published by an earlier run."
else
  tell_the_story
fi
say "Look at it: http://127.0.0.1:$port/"
say "The break:  http://127.0.0.1:$port/contracts/shop/orders/changes?from=1.1.0&to=2.0.0"
if [ "$wait" = yes ]; then
  say 'Press Ctrl-C to stop the registry.'
  wait "$server" || fail 'the registry stopped by itself' "$logs/registry.log"
fi
