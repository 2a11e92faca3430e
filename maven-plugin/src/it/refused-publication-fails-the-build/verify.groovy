def registry = context.get('registry')
registry.close()
String log = new File(basedir, 'build.log').getText('UTF-8')

assert log.contains('''
[ERROR] zoo/pets (src/main/contracts/pets.yaml) is not published.
[ERROR] 
[ERROR] BREAKING  required property 'name' was removed
[ERROR]   where   src/main/contracts/pets.yaml:13:15
[ERROR]   who     GET /pets: response 200 application/json
[ERROR]   why     Readers rely on it.
[ERROR]   proof   {"id":0} (valid now, rejected before)
[ERROR]   rule    response-required-property-removed
''')
assert log.contains("The registry at ${registry.url()} refused: Breaking change: 1 breaking change since 1.0.0")
assert log.contains('To publish it all the same: -Dconcordat.acceptBreaking="the reason"')
assert registry.requests() == [
    'POST /api/v1/contracts/zoo/pets/versions?owner=zoo-team Bearer secret',
]
