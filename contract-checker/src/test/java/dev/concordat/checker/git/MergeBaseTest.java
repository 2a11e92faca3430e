package dev.concordat.checker.git;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.eclipse.jgit.api.Git;
import org.eclipse.jgit.api.errors.GitAPIException;
import org.eclipse.jgit.lib.PersonIdent;
import org.eclipse.jgit.revwalk.RevCommit;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class MergeBaseTest {
  @TempDir Path folder;

  private Path top;
  private RevCommit fork;

  @BeforeEach
  void aBranchThatLeftMainAndWentOn() throws Exception {
    top = Files.createDirectories(folder.resolve("origin"));
    try (Git git = Git.init().setInitialBranch("main").setDirectory(top.toFile()).call()) {
      commit(git, "1");
      fork = commit(git, "2");
      git.checkout().setCreateBranch(true).setName("work").call();
      commit(git, "3 of work");
      git.checkout().setName("main").call();
      commit(git, "3 of main");
      git.checkout().setName("work").call();
    }
  }

  @Test
  void isTheLastCommitThatBothHave() throws Exception {
    assertThat(fork.name()).startsWith(MergeBase.with("main", top)).isNotEmpty();
  }

  @Test
  void givesTheFileAsItWasThere() throws Exception {
    GitFolder.File file =
        GitFolder.find(MergeBase.with("main", top), top.resolve("a.txt"), top).orElseThrow();

    assertThat(new String(file.content(), java.nio.charset.StandardCharsets.UTF_8)).isEqualTo("2");
  }

  @Test
  void isFoundInALinkedWorkTree() throws Exception {
    Path linked = folder.resolve("linked");
    run(top, "git", "worktree", "add", "-q", "--detach", linked.toString(), "work");

    assertThat(fork.name()).startsWith(MergeBase.with("main", linked));
    assertThat(GitFolder.find("main~1", linked.resolve("a.txt"), linked)).isPresent();
  }

  @Test
  void aShallowCloneThatDoesNotReachBackSaysWhatToRun() throws Exception {
    Path clone = folder.resolve("clone");
    String origin = top.toUri().toString();
    run(folder, "git", "clone", "-q", "--depth", "1", "--no-single-branch", origin, "clone");

    assertThatThrownBy(() -> MergeBase.with("origin/main", clone))
        .isInstanceOf(GitException.class)
        .hasMessageContaining("does not reach back to where this work left 'origin/main'")
        .hasMessageContaining("git fetch --unshallow origin");
  }

  @Test
  void aBranchThatIsNotThereIsNamed() {
    assertThatThrownBy(() -> MergeBase.with("origin/none", top))
        .isInstanceOf(GitException.class)
        .hasMessageContaining("has no revision 'origin/none'");
  }

  private RevCommit commit(Git git, String text) throws IOException, GitAPIException {
    Files.writeString(top.resolve("a.txt"), text);
    git.add().addFilepattern(".").call();
    var who = new PersonIdent("orders team", "orders@shop.example");
    return git.commit().setMessage(text).setAuthor(who).setCommitter(who).setSign(false).call();
  }

  private static void run(Path folder, String... command) throws Exception {
    Process process =
        new ProcessBuilder(command).directory(folder.toFile()).redirectErrorStream(true).start();
    String output = new String(process.getInputStream().readAllBytes());
    assertThat(process.waitFor()).as(output).isZero();
  }
}
