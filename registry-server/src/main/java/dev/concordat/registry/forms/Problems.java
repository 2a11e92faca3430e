package dev.concordat.registry.forms;

import dev.concordat.checker.source.Node;
import dev.concordat.registry.problems.InputProblem;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;

/** What is wrong with a body, so far. */
final class Problems {
  /** More would not help whoever has to mend it. */
  private static final int MOST = 100;

  private final List<InputProblem> found = new ArrayList<>();

  void add(String message, Node place) {
    if (found.size() < MOST) {
      found.add(new InputProblem(message, place.pointer(), Math.max(1, place.line())));
    }
  }

  /** In the order of the document. */
  List<InputProblem> found() {
    return found.stream()
        .sorted(Comparator.comparing(problem -> Objects.requireNonNull(problem.line())))
        .toList();
  }
}
