String log = new File(basedir, 'build.log').getText('UTF-8')

assert log.contains('src/main/contracts/pets.yaml is no contract that can be read:')
assert log.contains('[ERROR]   src/main/contracts/pets.yaml:6:1: ')
assert log.contains('[ERROR] Correct it there.')
assert !log.contains('at dev.concordat')
