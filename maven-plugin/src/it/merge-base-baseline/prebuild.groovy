import org.eclipse.jgit.api.Git

def contract = new File(basedir, 'src/main/contracts/pets.yaml')
def commit = { Git git, String message ->
    git.add().addFilepattern('src').call()
    git.commit().setMessage(message).setAuthor('zoo', 'zoo@example.org').setSign(false).call()
}
Git.init().setInitialBranch('main').setDirectory(basedir).call().withCloseable { git ->
    context.put('fork', commit(git, 'Release').name())
    git.branchCreate().setName('work').call()
    contract.bytes = new File(basedir, 'later/pets.yaml').bytes
    commit(git, 'Main goes on')
    git.checkout().setName('work').call()
}
contract.bytes = new File(basedir, 'next/pets.yaml').bytes
return true
