package dev.concordat.checker.source;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The way from the root to the value being read, and what is wrong on it. */
final class Trail {
  private final String file;
  private final Limits limits;

  /** Member names and array indices. */
  private final ArrayList<Object> steps = new ArrayList<>();

  private final List<Diagnostic> problems = new ArrayList<>();
  private int depth;

  Trail(String file, Limits limits) {
    this.file = file;
    this.limits = limits;
  }

  void enter(String name) {
    steps.add(name);
  }

  void enter(int index) {
    steps.add(index);
  }

  void leave() {
    steps.remove(steps.size() - 1);
  }

  /** One level of nesting deeper. */
  void descend(int line, int column) throws UnreadableException {
    if (++depth > limits.depth()) {
      steps.subList(Math.min(steps.size(), 10), steps.size()).clear(); // enough to find it
      throw unreadable(
          "the document is nested too deeply; the limit is a depth of " + limits.depth(),
          line,
          column);
    }
  }

  void ascend() {
    depth--;
  }

  /** Says what stands twice in an object that was read. */
  void reportDuplicates(MapNode map) {
    for (int i : map.duplicates()) {
      enter(map.name(i));
      Node value = map.value(i);
      String message = "the key '" + shown(map.name(i)) + "' stands twice in one object; keep one";
      problems.add(Diagnostic.error(message, location(value.line(), value.column())));
      leave();
    }
  }

  private static String shown(String name) {
    return name.length() <= 80 ? name : name.substring(0, 80) + "...";
  }

  void checkNumber(ScalarNode scalar) {
    if (scalar.isNumber() && !NumberText.isBearable(scalar.text())) {
      problems.add(
          Diagnostic.error(
              NumberText.refusal(scalar.text()), location(scalar.line(), scalar.column())));
    }
  }

  void throwProblems() throws UnreadableException {
    if (!problems.isEmpty()) {
      throw new UnreadableException(problems);
    }
  }

  UnreadableException unreadable(@Nullable String message, int line, int column) {
    return new UnreadableException(
        List.of(Diagnostic.error(String.valueOf(message), location(line, column))));
  }

  private Location location(int line, int column) {
    return new Location(
        file,
        Pointer.of(steps.stream().map(Object::toString).toList()),
        Math.max(line, 0),
        Math.max(column, 0));
  }
}
