String log = new File(basedir, 'build.log').getText('UTF-8')

assert log.contains("[INFO] src/main/contracts/pets.yaml: 1 safe change since released/pets.yaml")
assert log.contains("[INFO]   safe: property 'age' was added (response-property-added)")
