String log = new File(basedir, 'build.log').getText('UTF-8')

assert log.contains("concordat.yaml:2:5: unknown member 'file'")
assert log.contains("'mode' is 'SIDEWAYS'; expected NONE, BACKWARD")
assert log.contains('Correct it there.')
assert !log.contains('at dev.concordat')
