String log = new File(basedir, 'build.log').getText('UTF-8')

String fork = context.get('fork').substring(0, 10)

assert log.contains("[ERROR] src/main/contracts/pets.yaml: 1 breaking change since ${fork}:src/main/contracts/pets.yaml (where this left main)")
assert log.contains("was     ${fork}:src/main/contracts/pets.yaml:19:19")
