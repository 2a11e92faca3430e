package dev.concordat.registry.web;

import static org.assertj.core.api.Assertions.assertThat;

import dev.concordat.registry.Answer;
import dev.concordat.registry.TestRegistry;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;

class ApiDescriptionTest {
  private static final Path COMMITTED = Path.of("openapi.yaml");

  @Test
  void theCommittedDescriptionIsCurrent() throws IOException {
    if (Boolean.getBoolean("golden.update")) {
      Files.write(COMMITTED, ApiDescription.read());
    }
    assertThat(Files.readAllBytes(COMMITTED))
        .as("openapi.yaml is stale: run this test with -Dgolden.update=true and review the diff")
        .isEqualTo(ApiDescription.read());
  }

  @Test
  void theServerDescribesItself() {
    Answer answer = TestRegistry.shared().api().get("/api/v1/openapi.yaml");
    assertThat(answer.header("Content-Type")).isEqualTo("application/yaml");
    assertThat(answer.body()).isEqualTo(ApiDescription.read());
  }
}
