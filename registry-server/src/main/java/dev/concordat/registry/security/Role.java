package dev.concordat.registry.security;

/** What a token may do; each role may do what the ones before it may. */
public enum Role {
  PUBLISHER,
  ADMIN;

  boolean covers(Role needed) {
    return compareTo(needed) >= 0;
  }
}
