package dev.concordat.checker.rules;

import dev.concordat.checker.diff.Change;
import dev.concordat.checker.diff.Element;
import dev.concordat.checker.model.Direction;

/** A change in words: what it is about and what happened to it. */
final class Wording {
  private Wording() {}

  static String of(Change change) {
    return switch (change.action()) {
      case ADDED -> named(change) + " was added";
      case REMOVED -> named(change) + " was removed";
      case BECAME_REQUIRED -> named(change) + " became required";
      case BECAME_OPTIONAL -> named(change) + " became optional";
      case BECAME_HIDDEN -> named(change) + " became " + oneWay(change);
      case BECAME_VISIBLE -> named(change) + " is not " + oneWay(change) + " any more";
      case RESHAPED -> reshaped(change);
      case UNDECIDED -> undecided(change);
      case NARROWED, WIDENED, CHANGED -> value(change);
    };
  }

  private static String named(Change change) {
    return switch (change.element()) {
      case REQUIRED_PROPERTY -> "required property " + quoted(change.subject());
      case PROPERTY, CLOSED_PROPERTY -> "property " + quoted(change.subject());
      case REQUIRED_PARAMETER, REQUIRED_BODY, REQUIRED_HEADER -> "required " + change.subject();
      case VARIANT -> "variant " + change.subject();
      case LINK -> change.element().id() + " " + quoted(change.subject());
      case SERVER, OPERATION, CHANNEL -> change.element().id() + " " + quoted(change.subject());
      case DEPRECATION ->
          "a deprecation notice" + change.was().or(change::is).map(d -> ", sunset " + d).orElse("");
      case SECURITY_SCHEME -> "the definition of security scheme " + quoted(change.subject());
      case OAUTH_FLOW -> "OAuth flow " + quoted(change.subject());
      case OAUTH_SCOPE -> "OAuth scope " + quoted(change.subject());
      case SUNSET -> "sunset " + change.was().or(change::is).orElse("");
      case EMPTY_VALUE -> "allowEmptyValue of " + change.subject();
      case RESERVED_CHARACTERS -> "allowReserved of " + change.subject();
      case ENCODING -> "the encoding of part " + quoted(change.subject());
      default -> change.subject();
    };
  }

  private static String oneWay(Change change) {
    boolean accepted = change.direction().filter(Direction.ACCEPTED::equals).isPresent();
    return accepted ? "read-only" : "write-only";
  }

  private static String reshaped(Change change) {
    return switch (change.element()) {
      case SUCCESS_STATUS, ERROR_STATUS, MEDIA_TYPE ->
          "%s is described by %s now".formatted(change.was().orElse(""), change.is().orElse(""));
      default -> "the schema is written in another way and means the same";
    };
  }

  private static String undecided(Change change) {
    if (change.element() == Element.SUNSET || change.element() == Element.STABILITY) {
      return value(change);
    }
    if (change.evidence().harmless()) {
      return "the schema cannot be compared at this place alone; what holds it is proven to fit";
    }
    String reason = change.evidence().undecided().orElse(change.subject());
    return change.element() == Element.PART
        ? "not compared: " + change.subject()
        : "cannot decide whether this is compatible: " + reason;
  }

  private static String value(Change change) {
    boolean was = change.was().isPresent();
    boolean is = change.is().isPresent();
    if (change.element() == Element.ENUM && change.subject().isEmpty()) {
      return enumValues("enum", change);
    }
    if (change.element() == Element.EXTENSIBLE_ENUM) {
      return enumValues(change.subject().isEmpty() ? "enum" : change.subject(), change);
    }
    if (was && is && isAboutNames(change)) {
      return change.was().get() + " became " + change.is().get();
    }
    if (was && is) {
      return "%s changed from %s to %s"
          .formatted(what(change), change.was().get(), change.is().get());
    }
    if (is) {
      return "%s %s was added".formatted(what(change), change.is().get());
    }
    if (was) {
      return "%s %s was removed".formatted(what(change), change.was().get());
    }
    return switch (change.action()) {
      case NARROWED -> "the schema allows fewer values than before";
      case WIDENED -> "the schema allows more values than before";
      default -> what(change) + " changed";
    };
  }

  /** Positions that belong together although their names differ. */
  private static boolean isAboutNames(Change change) {
    return switch (change.element()) {
      case SUCCESS_STATUS, ERROR_STATUS, MEDIA_TYPE, PARAMETER_LOCATION -> true;
      default -> false;
    };
  }

  private static String enumValues(String keyword, Change change) {
    String removed = change.was().map(values -> keyword + " lost " + values).orElse("");
    String added = change.is().map(values -> keyword + " gained " + values).orElse("");
    return removed + (removed.isEmpty() || added.isEmpty() ? "" : ", ") + added;
  }

  private static String what(Change change) {
    return switch (change.element()) {
      case OPERATION_ID -> "operationId";
      case SECURITY, SUNSET, STABILITY -> change.element().id();
      case PARAMETER_STYLE -> "the style of " + change.subject();
      case LINK -> change.element().id() + " " + quoted(change.subject());
      case SECURITY_SCHEME -> "security scheme " + quoted(change.subject());
      case ENCODING -> "the encoding of part " + quoted(change.subject());
      default -> change.subject();
    };
  }

  private static String quoted(String name) {
    return "'" + name + "'";
  }
}
