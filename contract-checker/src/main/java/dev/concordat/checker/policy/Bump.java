package dev.concordat.checker.policy;

/** The part of a version number that has to grow (SemVer 2.0.0, points 6 to 8). */
public enum Bump {
  MAJOR("major"),
  MINOR("minor"),
  PATCH("patch"),
  NONE("none");

  private final String id;

  Bump(String id) {
    this.id = id;
  }

  public String id() {
    return id;
  }
}
