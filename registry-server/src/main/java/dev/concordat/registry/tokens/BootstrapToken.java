package dev.concordat.registry.tokens;

import dev.concordat.registry.db.Times;
import dev.concordat.registry.settings.Settings;
import jakarta.inject.Singleton;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Clock;
import java.util.List;

/** Makes the first admin token, once: printed, written for its owner's eyes, stored as a hash. */
@Singleton
final class BootstrapToken {
  static final String NAME = "bootstrap-admin";

  private final Settings settings;
  private final TokenStore store;
  private final Clock clock;

  BootstrapToken(Settings settings, TokenStore store, Clock clock) {
    this.settings = settings;
    this.store = store;
    this.clock = clock;
  }

  void ensure() {
    String token = TokenText.random();
    AccessToken admin = new AccessToken(NAME, List.of("admin"), null, Times.now(clock), null, null);
    if (store.add(admin, TokenHash.of(token))) {
      Path file = settings.data().resolve("admin-token");
      write(file, token);
      System.out.printf("Admin token (shown once, also in %s): %s%n", file, token);
    }
  }

  /** The file has its mode before it has the token. */
  private static void write(Path file, String token) {
    try {
      Files.createDirectories(file.getParent());
      Files.deleteIfExists(file);
      if (file.getFileSystem().supportedFileAttributeViews().contains("posix")) {
        Files.createFile(
            file,
            PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------")));
      }
      Files.writeString(file, token + System.lineSeparator());
    } catch (IOException e) {
      throw new UncheckedIOException("cannot write the admin token to " + file, e);
    }
  }
}
