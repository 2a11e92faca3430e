package dev.concordat.checker.cli;

import dev.concordat.checker.schema.Sample;
import java.util.Locale;

/** Which samples {@code sample} prints. */
enum SampleKind {
  TYPICAL(Sample.Kind.TYPICAL),
  BOUNDARY(Sample.Kind.BOUNDARY),
  NEAR_MISS(Sample.Kind.NEAR_MISS);

  private final Sample.Kind kind;

  SampleKind(Sample.Kind kind) {
    this.kind = kind;
  }

  boolean includes(Sample sample) {
    return sample.kind() == kind;
  }

  /** As options are written. */
  @Override
  public String toString() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }
}
