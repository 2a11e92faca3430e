String log = new File(basedir, 'build.log').getText('UTF-8')

assert log.contains('[ERROR] api/pets.yaml: 1 breaking change since released/pets.yaml')
assert log.count('[INFO] api/cats.yaml: 1 safe change since released/cats.yaml') == 2
assert log.contains('api/cats.yaml: 1 safe change since released/cats.yaml (checked before)')
assert log.contains('There are no contracts to check.') : 'those of the modules are not those of the root'
assert new File(basedir, 'cats/target/concordat/changelog.md').text.contains('## zoo/cats ')
assert !log.contains('not marked as thread-safe')
