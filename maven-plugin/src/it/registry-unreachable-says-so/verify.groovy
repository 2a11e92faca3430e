String log = new File(basedir, 'build.log').getText('UTF-8')

assert log.contains('Cannot reach the registry at http://localhost:1: connection refused')
assert log.contains('[ERROR] Check the address, and that the registry runs: GET http://localhost:1/health answers UP.')
