package dev.concordat.checker.rules;

/** Ways to make a change safely that many rules share. */
final class Advice {
  static final String EXPAND =
      "Add the new beside the old, deprecate the old, remove it when nobody uses it any more.";
  static final String OPTIONAL =
      "Make it optional and behave as before without it, or publish a new major version.";
  static final String LOOSEN = "Keep accepting the old values beside the new ones.";
  static final String TIGHTEN =
      "Keep to the old values, or send the new ones in a new property, status or message.";

  private Advice() {}
}
