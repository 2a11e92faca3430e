package dev.concordat.checker.report;

import dev.concordat.checker.source.Location;
import java.util.Optional;

/** The documents that findings point into, as far as they are at hand. */
public interface SourceTexts {
  /** No document is at hand; places are named without what stands there. */
  SourceTexts NONE =
      new SourceTexts() {
        @Override
        public Optional<byte[]> textBefore(Location place) {
          return Optional.empty();
        }

        @Override
        public Optional<byte[]> textAfter(Location place) {
          return Optional.empty();
        }
      };

  /** The text of the file that a place of the version in use is in. */
  Optional<byte[]> textBefore(Location place);

  /** The text of the file that a place of the new version is in. */
  Optional<byte[]> textAfter(Location place);
}
