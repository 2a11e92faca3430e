String changelog = new File(basedir, 'target/concordat/changelog.md').text
assert changelog.startsWith('## zoo/pets 1.1.0-SNAPSHOT\n')
assert changelog.contains("### Breaking\n\n**`GET /pets`**\n\n- Required property 'name' was removed")

def data = new groovy.json.JsonSlurper().parse(new File(basedir, 'target/concordat/changelog.json'))
assert data.changelogs[0].changes[0].rule == 'response-required-property-removed'

def site = new File(basedir, 'target/site/concordat')
assert new File(site, 'index.html').text.contains('<a href="zoo.pets.html">zoo/pets</a>')
assert new File(site, 'zoo.pets.html').text.contains('required property &#39;name&#39; was removed')
