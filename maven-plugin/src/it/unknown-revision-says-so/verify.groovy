String log = new File(basedir, 'build.log').getText('UTF-8')

assert log.contains("The git repository ${basedir} has no revision 'origin/main'.")
assert log.contains('[ERROR] Fetch it first: git fetch origin')
