String log = new File(basedir, 'build.log').getText('UTF-8')

assert log.contains('[INFO] src/main/contracts/pets.yaml: new, git revision HEAD does not have it yet')
