package dev.concordat.checker.diff;

import dev.concordat.checker.model.Security;
import dev.concordat.checker.model.SecurityScheme;
import java.util.Optional;

/** Compares what a caller must show: which credentials, and what these are. */
final class SecurityDiff {
  private final Changes changes;
  private final SecuritySchemeDiff schemes;

  /** What is told when some credentials were taken away and others added. */
  private final Action hurting;

  SecurityDiff(Comparison comparison, Changes changes) {
    this.changes = changes;
    this.schemes = new SecuritySchemeDiff(changes);
    this.hurting = comparison.isForward() ? Action.WIDENED : Action.NARROWED;
  }

  void compare(Change.Reach reach, Security before, Security after) {
    SchemePairs paired = SchemePairs.of(before, after);
    requirements(reach, paired, before, after);
    for (SchemePairs.Pair pair : paired.pairs()) {
      Optional<SecurityScheme> was = Optional.ofNullable(before.schemes().get(pair.before()));
      Optional<SecurityScheme> is = Optional.ofNullable(after.schemes().get(pair.after()));
      schemes.compare(reach, was, is);
    }
  }

  /** Narrowed when some credentials that were enough are not any more. */
  private void requirements(
      Change.Reach reach, SchemePairs paired, Security before, Security after) {
    Security was = paired.renamed(before);
    Security is = paired.settled(after);
    boolean narrowed = !covers(is, was);
    boolean widened = !covers(was, is);
    if (narrowed || widened) {
      changes.plain(
          Element.SECURITY,
          narrowed && widened ? hurting : narrowed ? Action.NARROWED : Action.WIDENED,
          Optional.empty(),
          reach,
          reach.exchange(),
          before.node(),
          after.node(),
          Optional.of(SecurityText.of(before)),
          Optional.of(SecurityText.of(after)));
    }
  }

  /** True when whoever satisfies {@code from} satisfies {@code to}. */
  private static boolean covers(Security to, Security from) {
    if (to.isOpen()) {
      return true;
    }
    return !from.isOpen()
        && from.alternatives().stream()
            .allMatch(held -> to.alternatives().stream().anyMatch(asked -> held.satisfies(asked)));
  }
}
