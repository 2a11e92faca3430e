package dev.concordat.checker.lint.functions;

import dev.concordat.checker.lint.regex.LinearPattern;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** {@code pattern}: what a text must match, or must not. */
final class PatternMatch implements LintFunction {
  private final Optional<LinearPattern> match;
  private final Optional<LinearPattern> notMatch;
  private final String wanted;
  private final String unwanted;

  PatternMatch(Options options) {
    options.allow("match", "notMatch");
    this.match = options.pattern("match");
    this.notMatch = options.pattern("notMatch");
    this.wanted = options.text("match").orElse("");
    this.unwanted = options.text("notMatch").orElse("");
    if (options.node("match").isEmpty() && options.node("notMatch").isEmpty()) {
      options.problemHere("the function 'pattern' needs 'match', 'notMatch' or both");
    }
  }

  @Override
  public List<Complaint> check(Target target, LintContext context) {
    Optional<String> text = target.text();
    if (text.isEmpty()) {
      return List.of();
    }
    List<Complaint> complaints = new ArrayList<>();
    if (match.isPresent() && !match.get().isFoundIn(text.get())) {
      complaints.add(Complaint.of("'%s' must match '%s'", target.shown(), wanted));
    }
    if (notMatch.isPresent() && notMatch.get().isFoundIn(text.get())) {
      complaints.add(Complaint.of("'%s' must not match '%s'", target.shown(), unwanted));
    }
    return complaints;
  }
}
