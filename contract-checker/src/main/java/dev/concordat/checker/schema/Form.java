package dev.concordat.checker.schema;

import dev.concordat.checker.model.Schema;
import java.util.List;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * A schema in the form that the kernel reckons with: a conjunction of assertions. It is read when
 * it is first asked for, so that references may run in circles and what is never compared costs
 * nothing.
 */
final class Form {
  private final int id;
  private final @Nullable Schema source;
  private final Supplier<List<Keyword>> reader;
  private @Nullable List<Keyword> keywords;

  Form(int id, @Nullable Schema source, Supplier<List<Keyword>> reader) {
    this.id = id;
    this.source = source;
    this.reader = reader;
  }

  int id() {
    return id;
  }

  /** Where it was written; null for forms that the kernel makes up. */
  @Nullable Schema source() {
    return source;
  }

  List<Keyword> keywords() {
    List<Keyword> read = keywords;
    if (read == null) {
      read = reader.get();
      keywords = read;
    }
    return read;
  }
}
