package dev.concordat.checker.diff;

import dev.concordat.checker.model.Position;
import dev.concordat.checker.model.PositionKind;
import java.util.Optional;

/** Facts about schemas that depend on the media type in which a payload travels. */
final class MediaTypeFacts {
  private static final String XML = ".*[/+]xml\\b.*";
  private static final String TEXTS = ".*([/+]xml\\b|x-www-form-urlencoded|form-data).*";

  private MediaTypeFacts() {}

  /** True unless the fact is about XML and the payload is not. */
  static boolean matters(Fact fact, Position position) {
    return fact.element() != Element.XML || position.key().matches(XML);
  }

  /** What is known about a fact here: in some media types all scalars are written alike. */
  static Evidence evidence(Fact fact, Evidence known, Compatibility kernel, Position position) {
    boolean text =
        fact.element() == Element.TYPE
            && fact.hurts(kernel)
            && position.kind() == PositionKind.MEDIA_TYPE
            && position.key().matches(TEXTS);
    Optional<String> read = kernel.oldWrites() ? fact.is() : fact.was();
    return text && read.filter("string"::equals).isPresent() && !known.harmless()
        ? Evidence.doubtful(Doubt.TEXT)
        : known;
  }
}
