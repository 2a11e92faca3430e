String log = new File(basedir, 'build.log').getText('UTF-8')

assert log.contains('[ERROR] contracts/pets.yaml: 1 breaking change since released/pets.yaml')
assert log.contains('[ERROR] contracts/keepers.yaml: 1 breaking change since released/keepers.yaml')
assert log.contains('who     GET /pets')
assert log.contains('who     GET /keepers')
