package dev.concordat.checker.model;

/** What a setting is. */
public enum SettingKind {
  /** Where a response leads next (OpenAPI 3.1, section 4.8.20). */
  LINK,
  /** That a parameter may be there without a value (OpenAPI 3.1, section 4.8.12.1). */
  EMPTY_VALUE,
  /** That a parameter may hold characters that mean something in a URL as they are. */
  RESERVED_CHARACTERS,
  /** How one part of a form is written (OpenAPI 3.1, section 4.8.15). */
  ENCODING
}
