package dev.concordat.registry.policies;

import java.util.Map;

/** What happens when a version number is smaller than its change asks for. */
public enum SemverPolicy {
  /** Nothing. */
  OFF,
  /** The version is published, and says so. */
  WARN,
  /** The version is refused. */
  ENFORCE;

  static final Map<String, SemverPolicy> WORDS = Words.of(values());
}
