def registry = context.get('registry')
registry.close()
String log = new File(basedir, 'build.log').getText('UTF-8')

assert log.contains('[INFO] Published zoo/pets 1.1.0 (safe, compared with 1.0.0)')
assert log.contains("[INFO] ${registry.url()}/contracts/zoo/pets/docs?version=1.1.0")
assert registry.requests() == [
    'PUT /api/v1/contracts/zoo/pets/versions/1.1.0?owner=zoo-team Bearer secret',
]
