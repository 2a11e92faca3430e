package dev.concordat.registry.contracts;

import java.util.Collections;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;

/** Where a version stands in its life, and where it may go from there. */
enum VersionState {
  /** Being worked on: its content may be replaced, and nobody is compared with it. */
  DRAFT,
  /** For everybody to use; its content never changes. */
  PUBLISHED,
  /** Still to be used, until its sunset. */
  DEPRECATED,
  /** Not to be used any more; its content stays readable. */
  RETIRED;

  /** The one table of all transitions. */
  private static final Map<VersionState, Set<VersionState>> NEXT =
      Map.of(
          DRAFT, EnumSet.of(PUBLISHED),
          PUBLISHED, EnumSet.of(DEPRECATED),
          // Announced again with other dates, or withdrawn.
          DEPRECATED, EnumSet.of(DEPRECATED, PUBLISHED, RETIRED),
          RETIRED, EnumSet.noneOf(VersionState.class));

  static final Map<String, VersionState> WORDS = words();

  boolean mayBecome(VersionState next) {
    return Objects.requireNonNull(NEXT.get(this)).contains(next);
  }

  /** The words for where it may go. */
  List<String> next() {
    return Objects.requireNonNull(NEXT.get(this)).stream().map(VersionState::id).toList();
  }

  /** Whether it is there for others to use, and so the measure for what comes after it. */
  boolean isOffered() {
    return this == PUBLISHED || this == DEPRECATED;
  }

  String id() {
    return name().toLowerCase(Locale.ROOT);
  }

  private static Map<String, VersionState> words() {
    Map<String, VersionState> words = new LinkedHashMap<>();
    for (VersionState state : values()) {
      words.put(state.id(), state);
    }
    return Collections.unmodifiableMap(words);
  }
}
