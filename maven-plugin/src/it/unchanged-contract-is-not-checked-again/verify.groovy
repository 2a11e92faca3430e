String log = new File(basedir, 'build.log').getText('UTF-8')

def told = log.readLines().findAll { it.contains('pets.yaml: 1 ') }.collect { it.endsWith(' (checked before)') }

assert told == [false, true, false, false]
