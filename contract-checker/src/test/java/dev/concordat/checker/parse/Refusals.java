package dev.concordat.checker.parse;

import static org.assertj.core.api.Assertions.catchThrowableOfType;

import dev.concordat.checker.source.Diagnostic;
import dev.concordat.checker.source.UnreadableException;
import java.nio.charset.StandardCharsets;

/** Reads what must be refused. */
final class Refusals {
  private Refusals() {}

  static Diagnostic refusal(String text) {
    return refusal(text.getBytes(StandardCharsets.UTF_8));
  }

  static Diagnostic refusal(byte[] content) {
    return refusal(content, ReadOptions.DETECT);
  }

  /** What is said first about a document that must be refused. */
  static Diagnostic refusal(byte[] content, ReadOptions options) {
    UnreadableException refusal =
        catchThrowableOfType(
            UnreadableException.class,
            () -> new ContractReader().read("contract", content, options));
    if (refusal == null) {
      throw new AssertionError("the document was read");
    }
    return refusal.diagnostics().get(0);
  }
}
