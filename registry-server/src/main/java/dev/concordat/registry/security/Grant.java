package dev.concordat.registry.security;

import java.util.Optional;
import java.util.regex.Pattern;

/**
 * A role, for one team's contracts or for all; written {@code publisher:orders} or {@code reader}.
 */
public record Grant(Role role, Optional<String> team) {
  private static final Pattern TEAM = Pattern.compile("[a-z0-9][a-z0-9._-]{0,99}");

  /** A role for everything. */
  public static Grant everywhere(Role role) {
    return new Grant(role, Optional.empty());
  }

  /** Reads a grant; empty when it is none. An admin is an admin of everything. */
  public static Optional<Grant> parse(String text) {
    int colon = text.indexOf(':');
    Optional<String> team = colon < 0 ? Optional.empty() : Optional.of(text.substring(colon + 1));
    return Role.of(colon < 0 ? text : text.substring(0, colon))
        .filter(role -> team.isEmpty() || role != Role.ADMIN)
        .filter(role -> team.isEmpty() || TEAM.matcher(team.orElseThrow()).matches())
        .map(role -> new Grant(role, team));
  }

  /** Whether this lets its holder act in a role for some team at least. */
  boolean covers(Role needed) {
    return role.covers(needed);
  }

  /** Whether this lets its holder act in a role for a team. */
  boolean covers(Role needed, String wanted) {
    return role.covers(needed) && (team.isEmpty() || team.filter(wanted::equals).isPresent());
  }

  /** The text that {@link #parse} reads. */
  @Override
  public String toString() {
    return team.map(name -> role.id() + ":" + name).orElse(role.id());
  }
}
