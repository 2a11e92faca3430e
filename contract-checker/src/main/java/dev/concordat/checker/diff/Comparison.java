package dev.concordat.checker.diff;

import dev.concordat.checker.model.Direction;
import dev.concordat.checker.schema.Anchors;
import dev.concordat.checker.schema.Containment;
import dev.concordat.checker.schema.ContentModel;
import dev.concordat.checker.schema.Kernel;
import dev.concordat.checker.schema.Samples;
import dev.concordat.checker.schema.Terms;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

/** How two contracts are compared: which versions must work together, and on which terms. */
public final class Comparison {
  /** A payload that takes longer to build is too large to explain anything. */
  private static final int SAMPLE_STEPS = 20_000;

  private final Sense sense;
  private final ContentModel contentModel;
  private final Function<Terms, Containment> kernels;
  private final int steps;
  private final Optional<LocalDate> today;
  private final Anchors anchors = new Anchors();
  private final Map<Direction, Samples> samples = new EnumMap<>(Direction.class);
  private final Map<Direction, Compatibility> made = new EnumMap<>(Direction.class);

  /**
   * @param steps how many pairs of schemas the kernel may look at for one payload
   * @param today the day for which announced ends are judged; without it none has come
   * @param kernels makes a kernel for the terms it is given
   */
  public Comparison(
      Sense sense,
      ContentModel contentModel,
      int steps,
      Optional<LocalDate> today,
      Function<Terms, Containment> kernels) {
    this.sense = sense;
    this.contentModel = contentModel;
    this.steps = steps;
    this.today = today;
    this.kernels = kernels;
  }

  Compatibility kernel(Direction direction) {
    return made.computeIfAbsent(
        direction,
        d ->
            Compatibility.of(
                sense,
                d,
                contentModel,
                model -> kernels.apply(new Terms(model, Optional.of(d), steps))));
  }

  /** Whole payloads for witnesses, on the terms of the comparison but for a smaller budget. */
  Samples samples(Direction direction) {
    return samples.computeIfAbsent(
        direction,
        d ->
            Kernel.samples(new Terms(contentModel, Optional.of(d), Math.min(steps, SAMPLE_STEPS))));
  }

  /** The names in both documents, shared by everything that follows references. */
  Anchors anchors() {
    return anchors;
  }

  Optional<LocalDate> today() {
    return today;
  }

  boolean isForward() {
    return sense == Sense.FORWARD;
  }

  boolean isStrict() {
    return contentModel == ContentModel.STRICT;
  }
}
