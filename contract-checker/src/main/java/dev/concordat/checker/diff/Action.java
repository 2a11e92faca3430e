package dev.concordat.checker.diff;

/** What happened to an element. */
public enum Action {
  ADDED("added"),
  REMOVED("removed"),
  /** Fewer values than before. */
  NARROWED("narrowed"),
  /** More values than before. */
  WIDENED("widened"),
  BECAME_REQUIRED("became-required"),
  BECAME_OPTIONAL("became-optional"),
  /** Documented on both sides and kept out of the payloads of one. */
  BECAME_HIDDEN("became-hidden"),
  BECAME_VISIBLE("became-visible"),
  CHANGED("changed"),
  /** Written in another way, proven to mean the same. */
  RESHAPED("reshaped"),
  /** Whether values were added or taken away is not known. */
  UNDECIDED("undecided");

  private final String id;

  Action(String id) {
    this.id = id;
  }

  public String id() {
    return id;
  }

  /** What the same edit is when it is looked at from the new version to the old one. */
  public Action mirror() {
    return switch (this) {
      case ADDED -> REMOVED;
      case REMOVED -> ADDED;
      case NARROWED -> WIDENED;
      case WIDENED -> NARROWED;
      case BECAME_REQUIRED -> BECAME_OPTIONAL;
      case BECAME_OPTIONAL -> BECAME_REQUIRED;
      case BECAME_HIDDEN -> BECAME_VISIBLE;
      case BECAME_VISIBLE -> BECAME_HIDDEN;
      case CHANGED, RESHAPED, UNDECIDED -> this;
    };
  }
}
