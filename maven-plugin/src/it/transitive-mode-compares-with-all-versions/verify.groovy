def registry = context.get('registry')
registry.close()
String log = new File(basedir, 'build.log').getText('UTF-8')

assert log.contains('[INFO] src/main/contracts/pets.yaml: nothing changed that matters since zoo/pets 1.1.0')
assert log.contains('[ERROR] src/main/contracts/pets.yaml: 1 breaking change since zoo/pets 1.0.0')
