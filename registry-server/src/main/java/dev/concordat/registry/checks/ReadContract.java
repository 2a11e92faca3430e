package dev.concordat.registry.checks;

import dev.concordat.checker.model.Contract;
import dev.concordat.checker.source.Syntax;
import dev.concordat.registry.content.Sha256;
import java.nio.charset.StandardCharsets;
import java.util.List;

/**
 * A contract as it was sent, read.
 *
 * @param rawSha256 of the bytes as they came
 * @param contentHash of the canonical form: the same for the same content, however it is written
 * @param pins what its references to other contracts of the registry mean
 */
public record ReadContract(
    Contract contract,
    Syntax syntax,
    int size,
    String rawSha256,
    String contentHash,
    List<Pin> pins) {

  /** Equal for documents that say the same: their bytes, and what their references mean. */
  String identity() {
    return identity(rawSha256, pins);
  }

  static String identity(String rawSha256, List<Pin> pins) {
    return pins.isEmpty()
        ? rawSha256
        : Sha256.of((rawSha256 + pins).getBytes(StandardCharsets.UTF_8));
  }
}
