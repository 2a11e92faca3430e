String log = new File(basedir, 'build.log').getText('UTF-8')

assert log.contains("[ERROR] src/main/contracts/zoo.yaml:5:20 operation-id-unique  operationId 'list' is used already in line 4")
assert log.contains('[WARNING] src/main/contracts/zoo.yaml:2:1 api-described  the contract has no description')
assert log.contains('src/main/contracts/zoo.yaml: 1 error, 1 warn, 0 info, 0 hint')
assert log.contains('rules: {operation-id-unique: off}')
assert !log.contains('at dev.concordat')
assert new File(basedir, 'target/lint.sarif').getText('UTF-8').contains('"ruleId" : "operation-id-unique"')
