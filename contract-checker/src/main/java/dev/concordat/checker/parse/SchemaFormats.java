package dev.concordat.checker.parse;

import dev.concordat.checker.model.Dialect;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** What AsyncAPI's {@code schemaFormat} says about a schema. */
final class SchemaFormats {
  /** AsyncAPI's own schema object is a superset of draft-07. */
  static final Dialect USUAL = Dialect.DRAFT_07;

  private static final Pattern VERSION = Pattern.compile("version=([^;]+)");

  private SchemaFormats() {}

  /** The dialect that a format stands for; empty for what is no JSON Schema (Avro, Protobuf). */
  static Optional<Dialect> dialect(String format) {
    String name = format.toLowerCase(Locale.ROOT).replaceAll("\\s+", "");
    if (name.startsWith("application/vnd.aai.asyncapi")) {
      return Optional.of(USUAL);
    }
    if (name.startsWith("application/schema+")) {
      return version(name).flatMap(Dialect::of).or(() -> Optional.of(USUAL));
    }
    if (name.startsWith("application/vnd.oai.openapi")) {
      return Optional.of(openApi(version(name).orElse("3.0")));
    }
    return Optional.empty();
  }

  private static Dialect openApi(String version) {
    if (version.startsWith("2.")) {
      return Dialect.OPENAPI_2_0;
    }
    return version.startsWith("3.0") ? Dialect.OPENAPI_3_0 : Dialect.OPENAPI_3_1;
  }

  private static Optional<String> version(String name) {
    Matcher matcher = VERSION.matcher(name);
    return matcher.find() ? Optional.of(matcher.group(1)) : Optional.empty();
  }
}
