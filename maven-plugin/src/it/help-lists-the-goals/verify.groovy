String log = new File(basedir, 'build.log').getText('UTF-8')

assert log.contains('concordat:check')
assert log.contains('concordat:publish')
