String log = new File(basedir, 'build.log').getText('UTF-8')

assert log.contains('[ERROR] src/main/contracts/pets.yaml: 1 breaking change since example.zoo:last-release-baseline:1.0.1!/contracts/pets.yaml')
assert log.contains('was     example.zoo:last-release-baseline:1.0.1!/contracts/pets.yaml:19:19')
