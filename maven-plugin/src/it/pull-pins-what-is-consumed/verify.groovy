def registry = context.get('registry')
registry.close()
String log = new File(basedir, 'build.log').getText('UTF-8')

assert log.contains('[INFO] zoo/pets 1.1.0 (^1.0) pulled: pulled-contracts/zoo/pets.yaml')
assert log.contains('[INFO] zoo/pets 1.1.0 (^1.0) unchanged, pulled 0 minutes ago: pulled-contracts/zoo/pets.yaml')
assert log.contains('[INFO] zoo/pets 1.1.0 (^1.0) offline, pulled 0 minutes ago: pulled-contracts/zoo/pets.yaml')
assert log.contains("zoo/pets is pinned for '^1.0', and '^1.1' is asked for")
assert log.contains('To go on with what concordat.lock pins: --offline (in Maven: -o, or -Dconcordat.offline).')
assert new File(basedir, 'pulled-contracts/zoo/pets.yaml').text == new File(basedir, 'released/1.1.0.yaml').text
assert registry.requests() == [
    'GET /api/v1/contracts/zoo/pets/versions/range%3A%5E1.0',
    'GET /api/v1/contracts/zoo/pets/versions/1.1.0/content',
]
