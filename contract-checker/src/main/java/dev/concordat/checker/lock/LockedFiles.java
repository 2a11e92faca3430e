package dev.concordat.checker.lock;

import dev.concordat.checker.project.ProjectException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/**
 * The contracts that a lock file pins.
 *
 * @param lock the lock file
 */
public record LockedFiles(Path lock) {

  public Path path(LockedContract locked) {
    return lock.resolveSibling(locked.file());
  }

  boolean has(LockedContract locked) {
    return Files.exists(path(locked));
  }

  /**
   * A contract's content, held against its hash.
   *
   * @throws ProjectException when it is not there, or another one
   */
  public byte[] verified(LockedContract locked) throws ProjectException {
    byte[] content = content(locked);
    if (!sha256(content).equals(locked.sha256())) {
      throw new ProjectException(
          "%s is not %s %s as it was pulled: its SHA-256 is %s, and %s says %s.\nPulled contracts are not edited: take it from version control again, or delete it and run concordat pull."
              .formatted(
                  locked.file(),
                  locked.contract(),
                  locked.version(),
                  sha256(content),
                  lock.getFileName(),
                  locked.sha256()));
    }
    return content;
  }

  private byte[] content(LockedContract locked) throws ProjectException {
    try {
      return Files.readAllBytes(path(locked));
    } catch (IOException e) {
      throw new ProjectException(
          "Cannot read %s, which %s pins for %s.\nTake it from version control again, or run concordat pull with a registry in reach."
              .formatted(locked.file(), lock.getFileName(), locked.contract()),
          e);
    }
  }

  public static String sha256(byte[] content) {
    try {
      return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(content));
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java platform has SHA-256", e);
    }
  }
}
