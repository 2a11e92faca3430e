package dev.concordat.checker.conformance;

/** What of an exchange is not as the contract says. */
public enum Aspect {
  PATH,
  METHOD,
  ACCEPT,
  CONTENT_TYPE,
  PARAMETER,
  BODY,
  STATUS,
  HEADER,
  MESSAGE
}
