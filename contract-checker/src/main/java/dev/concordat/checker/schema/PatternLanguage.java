package dev.concordat.checker.schema;

import dk.brics.automaton.Automaton;
import java.util.ArrayList;
import java.util.List;

/**
 * The language of a pattern. Each part is translated together with what may follow it, from right
 * to left, so that anchors and lookaheads are intersections and differences with what follows.
 */
final class PatternLanguage {
  /** Characters of a pattern, repetitions multiplied out. */
  private static final int SIZE = 6_000;

  private PatternLanguage() {}

  static Language of(EcmaPattern pattern) {
    if (size(pattern) > SIZE) {
      throw new BeyondReachException("repeats too often");
    }
    Automaton anything = Language.ANY.automaton();
    Automaton here = follow(pattern, anything, true);
    Automaton later = follow(pattern, anything, false);
    if (later.isEmpty()) {
      return Language.of(here);
    }
    Automaton before = CodePoints.all().automaton().repeat(1);
    return Language.of(here.union(before.concatenate(later)));
  }

  /**
   * The strings that the pattern matches a start of and {@code rest} matches the remainder of.
   *
   * @param start whether they start where the whole string starts
   */
  private static Automaton follow(EcmaPattern pattern, Automaton rest, boolean start) {
    if (pattern instanceof EcmaPattern.Start) {
      return start ? rest : Automaton.makeEmpty();
    }
    if (pattern instanceof EcmaPattern.End) {
      return rest.intersection(Automaton.makeEmptyString());
    }
    if (pattern instanceof EcmaPattern.Ahead ahead) {
      Language next = Language.of(follow(ahead.part(), Language.ANY.automaton(), start));
      Language all = Language.of(rest);
      return (ahead.holds() ? all.and(next) : all.minus(next)).automaton();
    }
    if (isPlain(pattern)) {
      return plain(pattern).concatenate(rest);
    }
    if (pattern instanceof EcmaPattern.Choice choice) {
      List<Automaton> options = new ArrayList<>();
      choice.options().forEach(option -> options.add(follow(option, rest, start)));
      return Automaton.union(options);
    }
    if (pattern instanceof EcmaPattern.Sequence sequence) {
      return sequence(sequence.parts(), rest, start);
    }
    EcmaPattern.Repeat repeat = (EcmaPattern.Repeat) pattern;
    if (repeat.max() == 1) {
      Automaton once = follow(repeat.part(), rest, start);
      return repeat.min() == 1 ? once : once.union(rest);
    }
    throw new BeyondReachException("repeats an anchor");
  }

  private static Automaton sequence(List<EcmaPattern> parts, Automaton rest, boolean start) {
    if (parts.isEmpty()) {
      return rest;
    }
    EcmaPattern first = parts.get(0);
    List<EcmaPattern> others = parts.subList(1, parts.size());
    boolean anchored = others.stream().anyMatch(PatternLanguage::hasStart);
    if (anchored && start && shortest(first) == 0 && consumes(first)) {
      throw new BeyondReachException("an anchor behind what may be empty");
    }
    Automaton next = sequence(others, rest, start && !consumes(first));
    return follow(first, next, start);
  }

  private static Automaton plain(EcmaPattern pattern) {
    if (pattern instanceof EcmaPattern.Chars chars) {
      return chars.points().automaton();
    }
    if (pattern instanceof EcmaPattern.Sequence sequence) {
      return Automaton.concatenate(sequence.parts().stream().map(PatternLanguage::plain).toList());
    }
    if (pattern instanceof EcmaPattern.Choice choice) {
      return Automaton.union(choice.options().stream().map(PatternLanguage::plain).toList());
    }
    EcmaPattern.Repeat repeat = (EcmaPattern.Repeat) pattern;
    Automaton part = plain(repeat.part());
    return repeat.max() < 0 ? part.repeat(repeat.min()) : part.repeat(repeat.min(), repeat.max());
  }

  private static List<EcmaPattern> parts(EcmaPattern pattern) {
    if (pattern instanceof EcmaPattern.Sequence sequence) {
      return sequence.parts();
    }
    if (pattern instanceof EcmaPattern.Choice choice) {
      return choice.options();
    }
    if (pattern instanceof EcmaPattern.Repeat repeat) {
      return List.of(repeat.part());
    }
    return pattern instanceof EcmaPattern.Ahead ahead ? List.of(ahead.part()) : List.of();
  }

  private static boolean isPlain(EcmaPattern pattern) {
    return !(pattern instanceof EcmaPattern.Start)
        && !(pattern instanceof EcmaPattern.End)
        && !(pattern instanceof EcmaPattern.Ahead)
        && parts(pattern).stream().allMatch(PatternLanguage::isPlain);
  }

  private static boolean hasStart(EcmaPattern pattern) {
    return pattern instanceof EcmaPattern.Start
        || parts(pattern).stream().anyMatch(PatternLanguage::hasStart);
  }

  private static boolean consumes(EcmaPattern pattern) {
    return pattern instanceof EcmaPattern.Chars
        || !(pattern instanceof EcmaPattern.Ahead)
            && parts(pattern).stream().anyMatch(PatternLanguage::consumes);
  }

  private static int shortest(EcmaPattern pattern) {
    if (pattern instanceof EcmaPattern.Chars) {
      return 1;
    }
    if (pattern instanceof EcmaPattern.Choice choice) {
      return choice.options().stream().mapToInt(PatternLanguage::shortest).min().orElse(0);
    }
    if (pattern instanceof EcmaPattern.Repeat repeat) {
      return repeat.min() == 0 ? 0 : shortest(repeat.part());
    }
    return pattern instanceof EcmaPattern.Ahead
        ? 0
        : parts(pattern).stream().mapToInt(PatternLanguage::shortest).max().orElse(0);
  }

  private static long size(EcmaPattern pattern) {
    if (pattern instanceof EcmaPattern.Repeat repeat) {
      long times = Math.max(Math.max(repeat.min(), repeat.max()), 1);
      return Math.min(times * size(repeat.part()), Integer.MAX_VALUE);
    }
    return 1 + parts(pattern).stream().mapToLong(PatternLanguage::size).sum();
  }
}
