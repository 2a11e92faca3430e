package dev.concordat.checker.diff;

import dev.concordat.checker.source.Node;
import java.time.LocalDate;
import java.util.Optional;

/** Compares how long something is promised to stay as it is. */
final class LifecycleDiff {
  private final Changes changes;
  private final Optional<LocalDate> today;

  LifecycleDiff(Comparison comparison, Changes changes) {
    this.changes = changes;
    this.today = comparison.today();
  }

  void compare(Change.Reach reach, Node before, Node after) {
    LifecycleFacts.between(Lifecycle.of(before), Lifecycle.of(after), today)
        .forEach(
            told ->
                changes.plain(
                    told.element(),
                    told.action(),
                    Optional.empty(),
                    reach,
                    reach.position().isEmpty() ? reach.exchange() : reach.position(),
                    before,
                    after,
                    told.was(),
                    told.is()));
  }
}
