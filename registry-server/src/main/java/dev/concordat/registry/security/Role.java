package dev.concordat.registry.security;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** What somebody may do; each role may do what the ones before it may. */
public enum Role {
  READER,
  PUBLISHER,
  APPROVER,
  OWNER,
  ADMIN;

  /** Whether this is at least that. */
  public boolean covers(Role needed) {
    return compareTo(needed) >= 0;
  }

  /** As it is written in grants. */
  String id() {
    return name().toLowerCase(Locale.ROOT);
  }

  static Optional<Role> of(String id) {
    return Arrays.stream(values()).filter(role -> role.id().equals(id)).findFirst();
  }
}
