package dev.concordat.checker.corpora;

import java.nio.file.Path;
import java.util.Comparator;

/** A version as Iglu writes it: {@code 1-0-2}. */
record SchemaVer(int model, int revision, int addition) implements Comparable<SchemaVer> {

  /** What a step claims to be. */
  enum Step {
    /** Readers of the one cannot read the other. */
    MODEL,
    /** Some of what was written may not be read any more. */
    REVISION,
    /** All that was written is read. */
    ADDITION
  }

  static boolean isOne(String name) {
    return name.matches("\\d{1,6}-\\d{1,6}-\\d{1,6}");
  }

  static SchemaVer of(Path file) {
    String[] parts = file.getFileName().toString().split("-", -1);
    return new SchemaVer(
        Integer.parseInt(parts[0]), Integer.parseInt(parts[1]), Integer.parseInt(parts[2]));
  }

  Step stepTo(SchemaVer next) {
    return next.model != model
        ? Step.MODEL
        : next.revision != revision ? Step.REVISION : Step.ADDITION;
  }

  @Override
  public int compareTo(SchemaVer other) {
    return Comparator.comparingInt(SchemaVer::model)
        .thenComparingInt(SchemaVer::revision)
        .thenComparingInt(SchemaVer::addition)
        .compare(this, other);
  }

  @Override
  public String toString() {
    return model + "-" + revision + "-" + addition;
  }
}
