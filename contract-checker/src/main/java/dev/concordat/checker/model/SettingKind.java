package dev.concordat.checker.model;

/** What a setting is. */
public enum SettingKind {
  /** Where a response leads next (OpenAPI 3.1, section 4.8.20). */
  LINK
}
