package dev.concordat.checker.diff;

import dev.concordat.checker.model.Direction;
import dev.concordat.checker.model.Setting;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Compares what both sides agree on besides schemas: each setting with the one of its name. */
final class SettingDiff {
  private final Changes changes;

  SettingDiff(Changes changes) {
    this.changes = changes;
  }

  /**
   * @param reach the exchange and position that hold the settings
   * @param direction of the position, for the settings that mean another thing in each
   */
  void compare(
      Change.Reach reach,
      Optional<Direction> direction,
      List<Setting> before,
      List<Setting> after) {
    for (Setting old : before) {
      Optional<Setting> now = twin(old, after);
      if (now.isEmpty() && SettingElement.matters(old)) {
        note(reach, direction, Action.REMOVED, old, null);
      } else if (now.isPresent() && !now.get().value().equals(old.value())) {
        note(reach, direction, SettingElement.action(old, now.get()), old, now.get());
      }
    }
    after.stream()
        .filter(now -> twin(now, before).isEmpty() && SettingElement.matters(now))
        .forEach(now -> note(reach, direction, Action.ADDED, null, now));
  }

  private static Optional<Setting> twin(Setting one, List<Setting> others) {
    return others.stream()
        .filter(other -> other.kind() == one.kind() && other.name().equals(one.name()))
        .findFirst();
  }

  private void note(
      Change.Reach reach,
      Optional<Direction> direction,
      Action action,
      @Nullable Setting before,
      @Nullable Setting after) {
    Setting there = after != null ? after : Objects.requireNonNull(before);
    changes.plain(
        element(before, after),
        SettingElement.isOpaque(there.kind()) ? Action.UNDECIDED : action,
        direction.filter(d -> SettingElement.hasDirection(there.kind())),
        reach,
        there.name(),
        before == null ? null : before.node(),
        after == null ? null : after.node(),
        Optional.ofNullable(before).map(Setting::value).map(Excerpt::shortened),
        Optional.ofNullable(after).map(Setting::value).map(Excerpt::shortened));
  }

  private static Element element(@Nullable Setting before, @Nullable Setting after) {
    return before != null && after != null
        ? SettingElement.changed(before, after)
        : SettingElement.of(Objects.requireNonNull(before == null ? after : before).kind());
  }
}
