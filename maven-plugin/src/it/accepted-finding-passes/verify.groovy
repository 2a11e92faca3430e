String log = new File(basedir, 'build.log').getText('UTF-8')

assert log.contains('[INFO] api/pets.yaml: 1 accepted since released/pets.yaml')
assert log.contains("accepted: required property 'name' was removed (response-required-property-removed): nobody reads it, says Jo, until 2999-12-31")
assert log.contains('[WARNING] Nothing is left of operation-removed 0000000000000000: remove it from accepted in concordat.yaml.')

assert log.contains('[WARNING] The acceptance of response-required-property-removed fe0db13008b091a0 held until 2020-01-31: renew it or mend the break.')
assert log.contains("[ERROR]   accept  - {rule: response-required-property-removed, fingerprint: 'fe0db13008b091a0', reason: '…', until: YYYY-MM-DD}")

assert log.contains('[ERROR] api/worse/pets.yaml: 1 breaking change')
assert !log.contains('Nothing is left of response-required-property-removed') : 'one contract does not tell what the others need'
