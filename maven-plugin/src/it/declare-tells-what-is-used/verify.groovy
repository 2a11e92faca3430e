def registry = context.get('registry')
registry.close()
String log = new File(basedir, 'build.log').getText('UTF-8')

assert log.contains('[INFO] Declared visits: provides zoo/pets, consumes zoo/keepers')
assert registry.requests() == ['PUT /api/v1/services/visits/contracts']
assert new groovy.json.JsonSlurper().parseText(registry.published()) == [
    provides: ['zoo/pets'],
    consumes: [[contract: 'zoo/keepers', range: '^2', uses: [[exchange: 'GET /keepers', fields: ['/name']]]]],
]
