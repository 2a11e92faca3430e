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
    bound("minimum", "exclusiveMinimum", true);
    bound("maximum", "exclusiveMaximum", false);
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

  /**
   * The exclusive keyword is a flag in draft-04 and a number since then. A flag is understood in
   * later dialects as well: no other meaning is possible, and such schemas are about.
   */
  private void bound(String keyword, String exclusive, boolean low) {
    Node flag = reader.get(exclusive);
    boolean isFlag = flag instanceof ScalarNode scalar && scalar.isBoolean();
    boolean excluded = isFlag && reader.isTrue(exclusive);
    bound(keyword, reader.number(keyword), low, !excluded);
    if (!isFlag && Edition.of(reader.dialect()).atLeast(Edition.DRAFT_6)) {
      bound(exclusive, reader.number(exclusive), low, false);
    }
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
}
