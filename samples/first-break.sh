#!/usr/bin/env bash
# The path of somebody who is new: from an empty project to a breaking change that is blocked.
# Says after each step how long it took; what it types is all that there is to type.
set -euo pipefail

root=$(cd "$(dirname "${BASH_SOURCE[0]}")/.." && pwd)
repository=${1:-$root/samples/target/repository}
[ -d "$repository" ] || { echo "there is no $repository; run: mvn -pl samples -am package -DskipTests" >&2; exit 1; }

project=$(mktemp -d "${TMPDIR:-/tmp}/concordat-first.XXXXXX")
trap 'rm -rf "$project"' EXIT
cd "$project"
say() { printf '[%3ds] %s\n' "$SECONDS" "$*"; }

say 'A project with a contract, in git'
mkdir -p src/main/contracts
cat >pom.xml <<'XML'
<project xmlns="http://maven.apache.org/POM/4.0.0">
  <modelVersion>4.0.0</modelVersion>
  <groupId>example</groupId>
  <artifactId>orders</artifactId>
  <version>1.0.0-SNAPSHOT</version>
  <packaging>pom</packaging>
  <build>
    <plugins>
      <plugin>
        <groupId>dev.concordat</groupId>
        <artifactId>concordat-maven-plugin</artifactId>
        <version>0.1.0-SNAPSHOT</version>
        <executions>
          <execution>
            <goals>
              <goal>check</goal>
            </goals>
          </execution>
        </executions>
      </plugin>
    </plugins>
  </build>
</project>
XML
cat >concordat.yaml <<'YAML'
baseline: {merge-base: main}
YAML
cat >src/main/contracts/orders.yaml <<'YAML'
openapi: 3.1.0
info: {title: Orders, version: 1.0.0}
paths:
  /orders/{id}:
    get:
      parameters:
        - {name: id, in: path, required: true, schema: {type: string}}
      responses:
        '200':
          description: An order.
          content:
            application/json:
              schema:
                type: object
                required: [id, total]
                properties:
                  id: {type: string}
                  total: {type: number}
YAML
git init -q -b main .
git add .
git -c user.name=me -c user.email=me@example.com commit -q -m 'The first contract'

say 'mvn verify: nothing changed'
mvn -B -ntp -Dmaven.repo.local="$repository" verify >first.log 2>&1 || { tail -n 20 first.log; exit 1; }
grep 'orders.yaml:' first.log

say 'A branch, and a change that looks like a tidy-up'
git checkout -q -b tidy-up
sed -i.old 's/total/amount/' src/main/contracts/orders.yaml

say 'mvn verify: the change is blocked'
if mvn -B -ntp -Dmaven.repo.local="$repository" verify >second.log 2>&1; then
  echo 'the breaking change was not blocked' >&2
  exit 1
fi
grep -q 'BREAKING ' second.log || { tail -n 20 second.log; exit 1; }
sed -n '/^\[ERROR\] src.main/,/^\[ERROR\] Next/p' second.log | sed 's/^\[ERROR\]/       /'
say 'Done.'
