package dev.concordat.checker.lint.functions;

import java.util.List;

/** Judges a value that a rule leads to. One object serves many contracts and threads. */
public interface LintFunction {
  /** What is wrong with it; nothing when it is fine or no concern of this function. */
  List<Complaint> check(Target target, LintContext context);
}
