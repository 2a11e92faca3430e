package dev.concordat.checker.schema;

import static org.assertj.core.api.Assertions.assertThat;

import dev.concordat.checker.model.Dialect;
import dev.concordat.checker.model.Schema;
import java.util.Optional;

/** Asks the kernel about pairs of schemas written as text. */
final class TestKernel {
  private final Dialect dialect;
  private final Terms terms;

  private TestKernel(Dialect dialect, Terms terms) {
    this.dialect = dialect;
    this.terms = terms;
  }

  static TestKernel strict(Dialect dialect) {
    return with(dialect, new Terms(ContentModel.STRICT, Optional.empty(), Terms.DEFAULT_STEPS));
  }

  static TestKernel documented(Dialect dialect) {
    return with(dialect, new Terms(ContentModel.DOCUMENTED, Optional.empty(), Terms.DEFAULT_STEPS));
  }

  static TestKernel with(Dialect dialect, Terms terms) {
    return new TestKernel(dialect, terms);
  }

  Answer check(String a, String b) {
    return Kernel.containment(terms).check(schema(a), schema(b));
  }

  /** Checks that the answer is the expected one: {@code in}, {@code out} or {@code unknown}. */
  void expect(String expected, String a, String b) {
    Answer answer = check(a, b);
    switch (expected) {
      case "in" -> assertThat(answer).isInstanceOf(Answer.Contained.class);
      case "out" ->
          assertThat(answer)
              .isInstanceOfSatisfying(
                  Answer.NotContained.class,
                  refuted -> assertThat(refuted.witness()).get().matches(Witness::confirmed));
      case "unknown" -> assertThat(answer).isInstanceOf(Answer.Undecided.class);
      default -> throw new IllegalArgumentException(expected);
    }
  }

  Schema schema(String text) {
    return TestSchemas.schema(dialect, text);
  }
}
