String log = new File(basedir, 'build.log').getText('UTF-8')

assert log.contains("No file matches 'target/classes/META-INF/swagger/*.yaml'")
assert log.contains('The build makes it: run this after the step that does')
assert log.contains('[ERROR] target/classes/META-INF/swagger/pets.yaml: 1 breaking change since released/pets.yaml')
