String log = new File(basedir, 'build.log').getText('UTF-8')

assert log.contains('''
[ERROR] src/main/contracts/pets.yaml: 1 breaking change since released/pets.yaml
[ERROR] BREAKING  required property 'name' was removed
[ERROR]   where   src/main/contracts/pets.yaml:13:15
[ERROR]           13 |               schema:
[ERROR]              |               ^
[ERROR]   was     released/pets.yaml:19:19
[ERROR]           19 |                   name:
[ERROR]              |                   ^
[ERROR]   who     GET /pets: response 200 application/json /properties/name
[ERROR]   why     ''')
assert log.contains('''
[ERROR]   proof   {"id":0} (valid now, rejected before)
[ERROR]   rule    response-required-property-removed
[ERROR]   fix     ''')
assert log.contains('it needs a new major version')
assert !log.contains('at dev.concordat')
