package dev.concordat.checker.git;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.eclipse.jgit.api.Git;
import org.eclipse.jgit.api.errors.GitAPIException;
import org.eclipse.jgit.lib.PersonIdent;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class GitRevisionTest {
  private static final String PATH = "contracts/orders.yaml";

  @TempDir Path folder;
  private Path origin;

  @BeforeEach
  void twoCommits() throws Exception {
    origin = folder.resolve("origin");
    try (Git git = Git.init().setInitialBranch("main").setDirectory(origin.toFile()).call()) {
      commit(git, "version: 1\n");
      git.tag().setName("v1").setAnnotated(true).setTagger(who()).call();
      commit(git, "version: 2\n");
    }
    write(origin.resolve(PATH), "version: 3\n");
  }

  @Test
  void readsAFileAtABranchATagAndAnAncestor() throws GitException {
    assertThat(at("main", origin)).isEqualTo("version: 2\n");
    assertThat(at("v1", origin)).isEqualTo("version: 1\n");
    assertThat(at("HEAD~1", origin)).isEqualTo("version: 1\n");
  }

  @Test
  void aFileThatTheRevisionDoesNotHaveIsAbsent() throws Exception {
    Path file = origin.resolve("contracts/new.yaml");
    write(file, "version: 1\n");

    assertThat(new GitRevision("main").contentOf(file)).isEmpty();
  }

  @Test
  void anUnknownRevisionIsNamedWithWhatToFetch() {
    assertThatThrownBy(() -> at("release/9", origin))
        .isInstanceOf(GitException.class)
        .hasMessage(
            "The git repository %s has no revision 'release/9'.\nFetch it first: git fetch origin",
            origin);
  }

  @Test
  void aMalformedRevisionIsNamed() {
    assertThatThrownBy(() -> at("main^{", origin))
        .isInstanceOf(GitException.class)
        .hasMessage("'main^{' is no git revision.\nName one like origin/main, v1.2.0 or HEAD~1.");
  }

  @Test
  void aShallowCloneSaysHowToFetchTheRest() throws Exception {
    Path clone = folder.resolve("clone");
    Git.cloneRepository()
        .setURI(origin.toUri().toString())
        .setDirectory(clone.toFile())
        .setDepth(1)
        .setNoTags()
        .call()
        .close();

    assertThat(at("origin/main", clone)).isEqualTo("version: 2\n");
    assertThatThrownBy(() -> at("HEAD~1", clone))
        .isInstanceOf(GitException.class)
        .hasMessageStartingWith("The shallow clone %s has no revision 'HEAD~1'.", clone)
        .hasMessageContaining("git fetch --unshallow origin");
  }

  @Test
  void aLinkedWorktreeSeesTheRevisionsOfItsRepository() throws Exception {
    Path worktree = folder.resolve("worktree");
    Path metadata = origin.resolve(".git/worktrees/worktree");
    write(worktree.resolve(".git"), "gitdir: " + metadata + "\n");
    write(metadata.resolve("gitdir"), worktree.resolve(".git") + "\n");
    write(metadata.resolve("commondir"), "../..\n");
    write(metadata.resolve("HEAD"), "ref: refs/heads/main\n");
    write(worktree.resolve(PATH), "version: 4\n");

    assertThat(at("v1", worktree)).isEqualTo("version: 1\n");
    assertThat(at("HEAD", worktree)).isEqualTo("version: 2\n");
  }

  @Test
  void aFileOutsideOfAnyRepositoryIsNamed() throws Exception {
    Path file = folder.resolve("orders.yaml");
    write(file, "version: 1\n");

    assertThatThrownBy(() -> new GitRevision("main").contentOf(file))
        .isInstanceOf(GitException.class)
        .hasMessageStartingWith("%s is in no git repository", file);
  }

  private static String at(String revision, Path repository) throws GitException {
    return new String(
        new GitRevision(revision).contentOf(repository.resolve(PATH)).orElseThrow(),
        java.nio.charset.StandardCharsets.UTF_8);
  }

  private static void commit(Git git, String content) throws IOException, GitAPIException {
    write(git.getRepository().getWorkTree().toPath().resolve(PATH), content);
    git.add().addFilepattern(".").call();
    git.commit().setMessage(content).setAuthor(who()).setCommitter(who()).setSign(false).call();
  }

  private static PersonIdent who() {
    return new PersonIdent("orders team", "orders@shop.example");
  }

  private static void write(Path file, String content) throws IOException {
    Files.createDirectories(file.getParent());
    Files.writeString(file, content);
  }
}
