package dev.concordat.checker.mock;

import dev.concordat.checker.conformance.Headers;
import dev.concordat.checker.conformance.MediaType;
import dev.concordat.checker.model.Position;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** Which of the documented media types a client would like (RFC 9110, section 12.5.1). */
record Acceptable(List<Range> ranges) {

  private record Range(MediaType type, double weight) {
    static Range of(String text) {
      for (String parameter : text.split(";")) {
        String bare = parameter.replaceAll("\\s", "").toLowerCase(Locale.ROOT);
        if (bare.matches("q=[01](\\.\\d{1,3})?")) {
          return new Range(MediaType.of(text), Double.parseDouble(bare.substring(2)));
        }
      }
      return new Range(MediaType.of(text), 1);
    }
  }

  static Acceptable of(Headers headers) {
    return new Acceptable(
        headers.all("accept").stream()
            .flatMap(header -> List.of(header.split(",")).stream())
            .filter(range -> !range.isBlank())
            .map(Range::of)
            .toList());
  }

  /** The most wanted one, JSON before others that are wanted as much. */
  Optional<Position> best(List<Position> documented) {
    return documented.stream()
        .filter(each -> weight(each) > 0)
        .max(
            Comparator.comparing(this::weight)
                .thenComparing(each -> MediaType.of(each.key()).isJson())
                .thenComparing(each -> -documented.indexOf(each)));
  }

  private double weight(Position mediaType) {
    MediaType type = MediaType.of(mediaType.key());
    return ranges.isEmpty()
        ? 1
        : ranges.stream()
            .filter(range -> range.type().covers(type) || type.covers(range.type()))
            .max(Comparator.comparing(range -> range.type().precision()))
            .map(Range::weight)
            .orElse(0.0);
  }
}
