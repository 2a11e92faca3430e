package dev.concordat.registry.policies;

import java.time.Instant;

/** What one scope says, and which edit of it this is. */
record ScopePolicy(
    PolicyScope scope, PolicySettings settings, int revision, Instant updatedAt, String updatedBy) {

  /** A scope that nobody has said anything about. */
  static ScopePolicy silent(PolicyScope scope) {
    return new ScopePolicy(scope, PolicySettings.NOTHING, 0, Instant.EPOCH, "");
  }

  ScopePolicy with(PolicySettings other) {
    return new ScopePolicy(scope, other, revision, updatedAt, updatedBy);
  }

  SavedPolicy shown() {
    boolean saved = revision > 0;
    return new SavedPolicy(
        scope.shown(), settings, revision, saved ? updatedAt : null, saved ? updatedBy : null);
  }
}
