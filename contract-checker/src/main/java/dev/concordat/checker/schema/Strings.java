package dev.concordat.checker.schema;

import com.fasterxml.jackson.databind.node.TextNode;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Strings: a length, patterns to be found and not to be found, values left out. */
final class Strings implements Theory {
  private static final int LONGEST = 100_000;

  private final List<Fact> facts;
  private final Languages languages;
  private final List<Fact.Match> matches = new ArrayList<>();
  private final Set<String> others = new HashSet<>();
  private Span length = Span.ANY;

  Strings(List<Fact> facts, Languages languages) {
    this.facts = facts;
    this.languages = languages;
    for (Fact fact : facts) {
      if (fact instanceof Fact.Length each) {
        length = length.and(each.span());
      } else if (fact instanceof Fact.Match match) {
        matches.add(match);
      } else if (fact instanceof Fact.Other other) {
        other.values().forEach(value -> others.add(value.textValue()));
      }
    }
  }

  @Override
  public boolean isContradictory() {
    return length.isEmpty() || contradictory();
  }

  @Override
  public boolean excludes(List<Fact> further) {
    return new Strings(Theory.join(facts, further), languages).solve() instanceof Outcome.None;
  }

  @Override
  public Outcome solve() {
    if (isContradictory()) {
      return Outcome.NONE;
    }
    if (length.low() > LONGEST) {
      return Outcome.unknown("a string of " + length.low() + " characters");
    }
    return Theory.qualified(matches.isEmpty() ? plain() : matching(), facts);
  }

  /** The same pattern found and not found. */
  private boolean contradictory() {
    for (Fact.Match found : matches) {
      for (Fact.Match missed : matches) {
        if (found.holds() && !missed.holds() && found.pattern() == missed.pattern()) {
          return true;
        }
      }
    }
    return false;
  }

  /** One more candidate than values are left out, unless all strings of the length are. */
  private Outcome plain() {
    if (length.high() == 0) {
      return others.contains("") ? Outcome.NONE : new Outcome.Found(TextNode.valueOf(""));
    }
    String rest = "a".repeat(Math.max(length.low() - 1, 0));
    if (length.low() == 0 && others.size() < 20 && !others.contains("")) {
      return new Outcome.Found(TextNode.valueOf(""));
    }
    int point = 'a';
    for (int i = 0; i <= others.size(); i++) {
      String candidate = Character.toString(point++) + rest;
      if (!others.contains(candidate)) {
        return new Outcome.Found(TextNode.valueOf(candidate));
      }
    }
    return Outcome.unknown("a string other than " + others.size() + " values");
  }

  private Outcome matching() {
    List<Fact.Match> within = new ArrayList<>();
    Optional<String> obstacle = Optional.empty();
    for (Fact.Match match : matches) {
      try {
        match.pattern().language();
        within.add(match);
      } catch (BeyondReachException e) {
        obstacle = Optional.of(e.reason());
      }
    }
    try {
      Language language = languages.of(within);
      Optional<String> example = language.example(length);
      if (example.isPresent() && others.contains(example.get())) {
        // One that is longer than all of those is cheaper to find than to take them out.
        example = language.example(length.and(new Span(longest() + 1, Span.UNBOUNDED)));
        if (example.isEmpty()) {
          example = language.minus(Language.of(others)).example(length);
        }
      }
      if (example.isEmpty()) {
        return Outcome.NONE;
      }
      Outcome.Found found = new Outcome.Found(TextNode.valueOf(example.get()));
      return obstacle.isEmpty() ? found : unsure(found, obstacle.get());
    } catch (BeyondReachException e) {
      return Outcome.unknown(e.reason());
    }
  }

  private int longest() {
    return others.stream().mapToInt(Values::length).max().orElse(0);
  }

  /** A pattern was left aside; the example may do nevertheless. */
  private Outcome unsure(Outcome.Found found, String obstacle) {
    Verdict verdict = Verdict.VALID;
    for (Fact.Match match : matches) {
      Verdict own = match.pattern().test(found.value().textValue());
      verdict = verdict.and(match.holds() ? own : own.not());
    }
    return verdict == Verdict.VALID
        ? found
        : new Outcome.Unknown(obstacle, Optional.of(found.value()));
  }
}
