def registry = context.get('registry')
registry.close()
String log = new File(basedir, 'build.log').getText('UTF-8')

assert log.contains('''
[ERROR] src/main/contracts/pets.yaml: 1 breaking change since zoo/pets 1.0.0
[ERROR] owner     Zoo team (zoo@example.org)
''')
assert log.contains('was     zoo/pets@1.0.0:19:19')
assert log.contains('it needs version 2.0.0')
assert registry.requests() == [
    'GET /api/v1/contracts/zoo/pets',
    'GET /api/v1/teams/zoo-team',
    'GET /api/v1/contracts/zoo/pets/versions/1.0.0/content',
]
