context.get('registry').close()
String log = new File(basedir, 'build.log').getText('UTF-8')

assert log.contains('[ERROR] api/pets.yaml: 1 breaking change since zoo/pets 1.0.0 (offline; pulled 0 minutes ago)')
