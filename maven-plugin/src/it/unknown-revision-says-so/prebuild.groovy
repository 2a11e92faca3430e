import org.eclipse.jgit.api.Git

Git.init().setDirectory(basedir).call().close()
return true
