package dev.concordat.checker.source;

import java.io.Serial;
import java.util.List;
import java.util.stream.Collectors;

/** A text is not the document that it should be; {@link #diagnostics} say what is wrong where. */
public final class UnreadableException extends Exception {
  @Serial private static final long serialVersionUID = 1;

  private final transient List<Diagnostic> diagnostics;

  public UnreadableException(List<Diagnostic> diagnostics) {
    super(diagnostics.stream().map(Diagnostic::toString).collect(Collectors.joining("\n")));
    this.diagnostics = List.copyOf(diagnostics);
  }

  /** At least one. */
  public List<Diagnostic> diagnostics() {
    return diagnostics;
  }
}
