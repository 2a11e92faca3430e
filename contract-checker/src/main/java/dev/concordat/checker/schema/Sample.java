package dev.concordat.checker.schema;

import com.fasterxml.jackson.databind.JsonNode;
import dev.concordat.checker.model.Schema;
import dev.concordat.checker.source.Location;
import java.util.List;
import java.util.Optional;

/**
 * A value that shows what a schema says. The kernel and a validator that shares nothing with it
 * agree that it is an instance, or that it is none.
 *
 * @param keyword the keyword that it is about; empty for {@link Kind#TYPICAL}
 * @param pointer the place inside the value that it is about, as a JSON Pointer
 * @param source where the keyword is written, or the schema that it belongs to
 */
public record Sample(
    JsonNode instance, Kind kind, String keyword, String pointer, Optional<Location> source) {

  /** What a sample is good for. */
  public enum Kind {
    /** An instance with all that is documented. */
    TYPICAL,
    /** An instance at the edge of what a keyword allows. */
    BOUNDARY,
    /** No instance, for one keyword only. */
    NEAR_MISS
  }

  /** Whether it is an instance. */
  public boolean isValid() {
    return kind != Kind.NEAR_MISS;
  }

  /**
   * Samples of a schema whose objects hold what is documented, the same every time. Where none can
   * be built for a keyword there is none.
   */
  public static List<Sample> of(Schema schema) {
    return Kernel.samples(new Terms(ContentModel.DOCUMENTED, Optional.empty(), Terms.DEFAULT_STEPS))
        .all(schema);
  }

  /** What it is, in words: {@code minLength at /name}. */
  public String label() {
    String about = keyword.isEmpty() ? "typical" : keyword;
    return pointer.isEmpty() ? about : about + " at " + pointer;
  }
}
