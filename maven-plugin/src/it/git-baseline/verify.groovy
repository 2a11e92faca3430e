String log = new File(basedir, 'build.log').getText('UTF-8')

assert log.contains('[ERROR] src/main/contracts/pets.yaml: 1 breaking change since HEAD:src/main/contracts/pets.yaml')
assert log.contains('was     HEAD:src/main/contracts/pets.yaml:19:19')
