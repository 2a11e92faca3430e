def registry = context.get('registry')
registry.close()
String log = new File(basedir, 'build.log').getText('UTF-8')

assert log.contains('[ERROR] src/api/pets.yaml: 1 breaking change since released/pets.yaml')
assert log.contains('[ERROR]   where   src/schemas/pet.yaml:1:1')
assert log.contains("[ERROR]           1 | type: object")

assert log.contains('Published zoo/pets 1.1.0')
def published = new groovy.json.JsonSlurper().parseText(registry.published())
assert published.paths['/pets'].get.responses['200'].content['application/json'].schema == ['$ref': '#/components/schemas/pet']
assert published.components.schemas.pet.properties.id.type == 'integer'
