package dev.concordat.checker.diff;

import dev.concordat.checker.model.Direction;
import dev.concordat.checker.model.Setting;
import dev.concordat.checker.model.SettingKind;
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
      if (now.isEmpty()) {
        note(reach, direction, Action.REMOVED, old, null);
      } else if (!now.get().value().equals(old.value())) {
        note(reach, direction, Action.CHANGED, old, now.get());
      }
    }
    after.stream()
        .filter(now -> twin(now, before).isEmpty())
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
        element(there.kind()),
        action,
        direction.filter(d -> hasDirection(there.kind())),
        reach,
        there.name(),
        before == null ? null : before.node(),
        after == null ? null : after.node(),
        Optional.ofNullable(before).map(Setting::value).map(Excerpt::shortened),
        Optional.ofNullable(after).map(Setting::value).map(Excerpt::shortened));
  }

  private static Element element(SettingKind kind) {
    return switch (kind) {
      case LINK -> Element.LINK;
      case EMPTY_VALUE -> Element.EMPTY_VALUE;
      case RESERVED_CHARACTERS -> Element.RESERVED_CHARACTERS;
      case ENCODING -> Element.ENCODING;
    };
  }

  /** Whether it matters who writes and who reads. */
  private static boolean hasDirection(SettingKind kind) {
    return switch (kind) {
      case LINK -> false;
      case EMPTY_VALUE, RESERVED_CHARACTERS, ENCODING -> true;
    };
  }
}
