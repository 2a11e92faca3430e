package dev.concordat.checker.source;

/** Something that is wrong with a document, and where. */
public record Diagnostic(Level level, String message, Location location) {
  /** An error keeps the document, or the part at that place, from being understood. */
  public enum Level {
    ERROR,
    WARNING
  }

  public static Diagnostic error(String message, Location location) {
    return new Diagnostic(Level.ERROR, message, location);
  }

  public static Diagnostic warning(String message, Location location) {
    return new Diagnostic(Level.WARNING, message, location);
  }

  @Override
  public String toString() {
    String place = location.pointer().isEmpty() ? "" : " (at " + location.pointer() + ")";
    return location + ": " + message + place;
  }
}
