package dev.concordat.checker.client;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;

/** Where the token that writes to a registry comes from. */
public final class Token {
  public static final String VARIABLE = "CONCORDAT_TOKEN";

  private Token() {}

  /**
   * The given token, else the one of the environment, else the one in {@code ~/.concordat/token}.
   *
   * @throws IOException when that file is there and cannot be read
   */
  public static Optional<String> find(
      Optional<String> given, Map<String, String> environment, Path home) throws IOException {
    Optional<String> named =
        given.or(() -> Optional.ofNullable(environment.get(VARIABLE))).flatMap(Token::present);
    return named.isPresent() ? named : ofFile(home.resolve(".concordat").resolve("token"));
  }

  private static Optional<String> ofFile(Path file) throws IOException {
    return Files.exists(file) ? present(Files.readString(file)) : Optional.empty();
  }

  private static Optional<String> present(String text) {
    return Optional.of(text.strip()).filter(token -> !token.isEmpty());
  }
}
