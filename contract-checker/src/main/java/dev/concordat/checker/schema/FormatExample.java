package dev.concordat.checker.schema;

import org.jspecify.annotations.Nullable;

/** A text that people recognise as what a {@code format} means. */
final class FormatExample {
  private FormatExample() {}

  static String of(@Nullable String format) {
    return switch (format == null ? "" : format) {
      case "date-time" -> "2026-01-31T09:30:00Z";
      case "date" -> "2026-01-31";
      case "time" -> "09:30:00Z";
      case "duration" -> "PT1H30M";
      case "email", "idn-email" -> "jo@example.com";
      case "hostname", "idn-hostname" -> "example.com";
      case "ipv4" -> "192.0.2.1";
      case "ipv6" -> "2001:db8::1";
      case "uri", "url", "iri" -> "https://example.com/";
      case "uri-reference", "iri-reference" -> "/example";
      case "uri-template" -> "https://example.com/{id}";
      case "uuid" -> "3f2b8c1e-5d4a-4c6b-9e7f-0a1b2c3d4e5f";
      case "json-pointer" -> "/example";
      case "regex" -> "^example$";
      case "byte" -> "ZXhhbXBsZQ==";
      default -> "string";
    };
  }
}
