import org.eclipse.jgit.api.Git

Git.init().setDirectory(basedir).call().withCloseable { git ->
    git.add().addFilepattern('pom.xml').call()
    git.commit().setMessage('No contract yet').setAuthor('zoo', 'zoo@example.org').setSign(false).call()
}
return true
