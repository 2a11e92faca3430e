package dev.concordat.checker.schema;

import dev.concordat.checker.source.Node;
import dev.concordat.checker.source.ScalarNode;
import java.math.BigDecimal;
import java.util.Optional;

/** Reads {@code minimum}, {@code maximum}, their exclusive forms and {@code multipleOf}. */
final class NumberKeywords {
  private final FormReader reader;

  NumberKeywords(FormReader reader) {
    this.reader = reader;
  }

  void read() {
    if (Edition.of(reader.dialect()).atLeast(Edition.DRAFT_6)) {
      bound("minimum", reader.number("minimum"), true, true);
      bound("maximum", reader.number("maximum"), false, true);
      bound("exclusiveMinimum", reader.number("exclusiveMinimum"), true, false);
      bound("exclusiveMaximum", reader.number("exclusiveMaximum"), false, false);
    } else {
      bound("minimum", reader.number("minimum"), true, !isTrue("exclusiveMinimum"));
      bound("maximum", reader.number("maximum"), false, !isTrue("exclusiveMaximum"));
    }
    reader
        .number("multipleOf")
        .ifPresent(
            divisor -> {
              Node at = reader.get("multipleOf");
              if (divisor.signum() > 0) {
                reader.add("multipleOf", at, new MultipleOf(divisor));
              } else if (at != null) {
                reader.malformed("multipleOf", at);
              }
            });
  }

  private void bound(String keyword, Optional<BigDecimal> end, boolean low, boolean included) {
    end.ifPresent(
        value ->
            reader.add(
                keyword,
                reader.get(keyword),
                new NumberRange(
                    low ? Interval.atLeast(value, included) : Interval.atMost(value, included))));
  }

  private boolean isTrue(String keyword) {
    return reader.get(keyword) instanceof ScalarNode scalar && scalar.isTrue();
  }
}
