String log = new File(basedir, 'build.log').getText('UTF-8')

assert log.contains('There is nothing to compare src/main/contracts/pets.yaml with.')
assert log.contains('[ERROR] Set one of baselineRevision (-Dconcordat.baselineRevision=origin/main), registryUrl')
