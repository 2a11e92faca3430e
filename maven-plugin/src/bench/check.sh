#!/usr/bin/env bash
# What concordat:check adds to a build: a contract of some 200 KB against git. CPU seconds of the
# whole build, the runs in turn: without the plugin, with a changed contract, with an unchanged one.
#
#   src/bench/check.sh REPOSITORY [ROUNDS]     a local repository that has the plugin, as samples/target/repository
set -euo pipefail

repository=$(cd "${1:?name a local repository that has the plugin}" && pwd)
rounds=${2:-5}
project=$(mktemp -d "${TMPDIR:-/tmp}/concordat-bench.XXXXXX")
trap 'rm -rf "$project"' EXIT
cd "$project"

pom() {
  cat <<XML
<project xmlns="http://maven.apache.org/POM/4.0.0">
  <modelVersion>4.0.0</modelVersion>
  <groupId>bench</groupId>
  <artifactId>bench</artifactId>
  <version>1.0.0-SNAPSHOT</version>
  <packaging>pom</packaging>
  $1
</project>
XML
}

contract() {
  printf 'openapi: 3.0.3\ninfo: {title: Bench, version: 1.0.0}\npaths:\n'
  for i in $(seq 150); do
    cat <<YAML
  /things$i/{id}:
    get:
      operationId: get$i
      summary: Reads thing $i
      parameters:
        - {name: id, in: path, required: true, schema: {type: string}}
        - {name: page, in: query, schema: {type: integer, minimum: 1, maximum: 500}}
      responses:
        '200':
          description: The thing.
          content:
            application/json:
              schema: {\$ref: '#/components/schemas/Thing$i'}
        '404':
          description: There is none.
YAML
  done
  printf 'components:\n  schemas:\n'
  for i in $(seq 150); do
    cat <<YAML
    Thing$i:
      type: object
      description: One of many things, with the fields that such things have.
      required: [id, name]
      properties:
        id: {type: string, format: uuid}
        name: {type: string, maxLength: $((i + 20))}
        state: {type: string, enum: [new, open, done]}
        tags: {type: array, maxItems: 20, items: {type: string, pattern: '^[a-z]+$'}}
        parent: {\$ref: '#/components/schemas/Thing$((i % 5 + 1))'}
        price: {type: object, properties: {amount: {type: number}, currency: {type: string}}}
YAML
  done
}

plugin='<build><plugins><plugin><groupId>dev.concordat</groupId><artifactId>concordat-maven-plugin</artifactId><version>0.1.0-SNAPSHOT</version><executions><execution><goals><goal>check</goal></goals></execution></executions></plugin></plugins></build>'
pom '' >without.xml
pom "$plugin" >pom.xml
echo 'baseline: {git: HEAD}' >concordat.yaml
mkdir -p src/main/contracts
contract >src/main/contracts/bench.yaml
git init -q .
git add .
git -c user.name=bench -c user.email=bench@example.com commit -q -m bench
sed -i 's/maxLength: 77}/maxLength: 70}/; s/Reads thing 9$/Reads the thing/' src/main/contracts/bench.yaml
echo "contract: $(wc -c <src/main/contracts/bench.yaml) bytes, load: $(cut -d' ' -f1 /proc/loadavg)"

build() {
  TIMEFORMAT='%U %S %R'
  { time mvn -B -o -q -ntp -Dmaven.repo.local="$repository" -f "$1" verify "${@:2}" >build.log 2>&1; } 2>times ||
    { tail -n 20 build.log >&2; exit 1; }
  awk '{printf "%.2f CPU-s, %.2f s", $1 + $2, $3}' times
}

build without.xml >/dev/null
for round in $(seq "$rounds"); do
  rm -rf target
  printf 'without %s | changed %s | unchanged %s\n' "$(build without.xml)" "$(build pom.xml)" "$(build pom.xml)"
done
