package dev.concordat.checker.client;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class TokenTest {
  @TempDir Path home;

  @Test
  void theParameterGoesBeforeTheEnvironmentAndThatBeforeTheFile() throws IOException {
    Map<String, String> environment = Map.of(Token.VARIABLE, "of-environment");
    Files.createDirectories(home.resolve(".concordat"));
    Files.writeString(home.resolve(".concordat/token"), "of-file\n");

    assertThat(Token.find(Optional.of("given"), environment, home)).contains("given");
    assertThat(Token.find(Optional.empty(), environment, home)).contains("of-environment");
    assertThat(Token.find(Optional.empty(), Map.of(), home)).contains("of-file");
  }

  @Test
  void anEmptyVariableIsNoToken() throws IOException {
    assertThat(Token.find(Optional.empty(), Map.of(Token.VARIABLE, " "), home)).isEmpty();
  }
}
