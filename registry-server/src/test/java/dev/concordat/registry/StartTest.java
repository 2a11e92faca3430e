package dev.concordat.registry;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class StartTest {
  @TempDir private Path data;

  @Test
  void theFirstStartMakesAnAdminTokenForItsOwnersEyesOnly() throws Exception {
    List<String> arguments = List.of("--port=0", "--data=" + data);
    Path file = data.resolve("admin-token");
    String token;
    try (TestRegistry registry = TestRegistry.start(arguments)) {
      token = Files.readString(file).strip();
      assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(file)))
          .isEqualTo("rw-------");
      assertThat(whoIs(registry, token)).isEqualTo("bootstrap-admin");
    }
    try (TestRegistry again = TestRegistry.start(arguments)) {
      assertThat(Files.readString(file).strip()).isEqualTo(token);
      assertThat(whoIs(again, token)).isEqualTo("bootstrap-admin");
    }
    assertThat(new String(Files.readAllBytes(data.resolve("concordat.mv.db")), "ISO-8859-1"))
        .as("the database holds no token")
        .doesNotContain(token);
  }

  @Test
  void twoServersDoNotShareOneEmbeddedDatabase() throws Exception {
    try (TestRegistry registry = TestRegistry.startIn(data);
        ServerProcess second = ServerProcess.start(data)) {
      assertThat(second.exitCode()).isEqualTo(2);
      assertThat(second.output())
          .contains("is in use by another server: stop that one or choose another --data")
          .doesNotContain("Exception");
    }
  }

  @Test
  void aPortThatIsTakenIsNamed() {
    try (TestRegistry registry = TestRegistry.startIn(data)) {
      String port = "--port=" + registry.address().getPort();
      assertThatThrownBy(() -> TestRegistry.start(List.of(port, "--data=" + data.resolve("other"))))
          .hasMessageContaining("cannot listen on 127.0.0.1");
    }
  }

  private static String whoIs(TestRegistry registry, String token) {
    return registry.api().get("/api/v1/me", "Authorization", "Bearer " + token).at("/name");
  }
}
