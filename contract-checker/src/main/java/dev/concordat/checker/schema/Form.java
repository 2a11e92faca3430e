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
  private final Kinds kinds;
  private final @Nullable Schema source;
  private final Supplier<List<Keyword>> reader;
  private @Nullable List<Keyword> keywords;
  private @Nullable String name;
  private int id = -1;

  Form(Kinds kinds, @Nullable Schema source, Supplier<List<Keyword>> reader) {
    this.kinds = kinds;
    this.source = source;
    this.reader = reader;
  }

  /** A form that differs from others of the same schema. */
  static Form apart(Kinds kinds, Schema source, Supplier<List<Keyword>> reader) {
    Form form = new Form(kinds, source, reader);
    form.id = kinds.fresh();
    return form;
  }

  /** A number that forms which are written alike share. */
  int id() {
    if (id < 0) {
      id = source == null ? kinds.fresh() : kinds.of(source);
    }
    return id;
  }

  /** Where it was written; null for forms that the kernel makes up. */
  @Nullable Schema source() {
    return source;
  }

  /** Where it stands: the same for what are likely two versions of it. */
  String name() {
    String known = name;
    if (known == null) {
      known = source == null ? "" : source.node().pointer();
      name = known;
    }
    return known;
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
