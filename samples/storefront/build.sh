#!/usr/bin/env bash
# The build of a consumer that has no Maven: pulls the contract it uses, tests itself against it,
# tells the registry what it uses, and asks whether a version to come would hit it.
#
#   REGISTRY=http://127.0.0.1:8080 CONCORDAT_TOKEN=... storefront/build.sh [NEXT-ORDERS.yaml]
#
# CONCORDAT names the command line: "java -jar concordat-cli.jar" unless it is on the path.
set -euo pipefail
cd "$(dirname "${BASH_SOURCE[0]}")"

registry=${REGISTRY:?set REGISTRY to the address of the registry}
concordat=${CONCORDAT:-concordat}

# With a lock the build takes what it pins, and the first build makes one.
if [ -f concordat.lock ]; then frozen=--frozen; else frozen=; fi
$concordat pull --registry "$registry" $frozen

node check-client.mjs pulled-contracts/shop/orders.yaml

$concordat declare --registry "$registry"

# The same over HTTP alone: any version by a range, and who would be hit by a change.
version=$(curl -fsS "$registry/api/v1/contracts/shop/orders/versions/range%3A%5E1.0" | sed 's/.*"version":"\([^"]*\)".*/\1/')
echo "shop/orders ^1.0 is $version now"
if [ $# -gt 0 ]; then
  curl -fsS -X POST --data-binary "@$1" "$registry/api/v1/contracts/shop/orders/impact"
  echo
fi
