String log = new File(basedir, 'build.log').getText('UTF-8')

assert log.contains('[INFO] api/v1/pets.yaml: 1 risky change since released/pets.yaml')
assert log.contains('[WARNING] RISKY     required property \'name\' was removed')
assert !log.contains('part.yaml')
