package dev.concordat.checker.git;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.eclipse.jgit.api.Git;
import org.eclipse.jgit.lib.PersonIdent;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class GitFolderTest {
  @TempDir Path top;

  @BeforeEach
  void aCommitAndLaterEdits() throws Exception {
    write("api/orders.yaml", "version: 1\n");
    write("api/parts/item.yaml", "part: 1\n");
    write("secret.yaml", "secret: 1\n");
    Files.createSymbolicLink(top.resolve("api/link.yaml"), Path.of("../secret.yaml"));
    try (Git git = Git.init().setInitialBranch("main").setDirectory(top.toFile()).call()) {
      git.add().addFilepattern(".").call();
      var who = new PersonIdent("orders team", "orders@shop.example");
      git.commit().setMessage("one").setAuthor(who).setCommitter(who).setSign(false).call();
    }
    write("api/parts/item.yaml", "part: 2\n");
    Files.delete(top.resolve("api/orders.yaml"));
  }

  @Test
  void readsTheFilesBesideAFileAsTheyWere() throws Exception {
    GitFolder.File file = GitFolder.file("main", "api/orders.yaml", null, top);

    assertThat(text(file.content())).isEqualTo("version: 1\n");
    assertThat(file.path()).isEqualTo("orders.yaml");
    assertThat(file.folder().find("parts/item.yaml")).contains("parts/item.yaml");
    assertThat(text(file.folder().read("parts/item.yaml", 100))).isEqualTo("part: 1\n");
    assertThat(file.folder().name("parts/item.yaml")).isEqualTo("main:api/parts/item.yaml");
  }

  @Test
  void aPathWithADotStartsWhereTheCallerIs() throws Exception {
    GitFolder.File file = GitFolder.file("main", "./orders.yaml", top, top.resolve("api"));

    assertThat(file.path()).isEqualTo("api/orders.yaml");
    assertThat(file.folder().find("secret.yaml")).isPresent();
  }

  @Test
  void findsNoFoldersAndFollowsNoLinks() throws Exception {
    GitFolder folder = GitFolder.file("main", "api/orders.yaml", null, top).folder();

    assertThat(folder.find("parts")).isEmpty();
    assertThat(folder.find("link.yaml")).isEmpty();
    assertThat(folder.find("none.yaml")).isEmpty();
  }

  @Test
  void aFileThatTheRevisionDoesNotHaveIsNamed() {
    assertThatThrownBy(() -> GitFolder.file("main", "api/none.yaml", null, top))
        .isInstanceOf(GitException.class)
        .hasMessageStartingWith("Git revision 'main' has no file api/none.yaml.");
    assertThatThrownBy(() -> GitFolder.file("main", "secret.yaml", top.resolve("api"), top))
        .isInstanceOf(GitException.class)
        .hasMessageStartingWith("secret.yaml is not in the folder api/");
  }

  private static String text(byte[] content) {
    return new String(content, StandardCharsets.UTF_8);
  }

  private void write(String name, String content) throws IOException {
    Path file = top.resolve(name);
    Files.createDirectories(file.getParent());
    Files.writeString(file, content);
  }
}
