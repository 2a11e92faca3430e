package dev.concordat.checker.diff;

import dev.concordat.checker.model.Setting;
import dev.concordat.checker.model.SettingKind;
import dev.concordat.checker.source.CanonicalForm;
import dev.concordat.checker.source.ListNode;
import java.util.HashSet;
import java.util.Set;

/** What settings are to the rules. */
final class SettingElement {
  private SettingElement() {}

  static Element of(SettingKind kind) {
    return switch (kind) {
      case LINK -> Element.LINK;
      case EMPTY_VALUE -> Element.EMPTY_VALUE;
      case RESERVED_CHARACTERS -> Element.RESERVED_CHARACTERS;
      case ENCODING -> Element.ENCODING;
      case PROTOCOL -> Element.PROTOCOL;
      case PROTOCOL_VERSION -> Element.PROTOCOL_VERSION;
      case SERVER_VARIABLE -> Element.SERVER_VARIABLE;
      case BINDING -> Element.BINDING;
      case CONTENT_TYPE -> Element.CONTENT_TYPE;
      case CORRELATION_ID -> Element.CORRELATION_ID;
      case REPLY_ADDRESS -> Element.REPLY_ADDRESS;
      case PARAMETER_SOURCE -> Element.PARAMETER_SOURCE;
      case CHANNEL_CONTENT -> Element.CHANNEL;
      case FOREIGN_SCHEMA -> Element.SCHEMA;
    };
  }

  /** What differs when both versions have the setting. */
  static Element changed(Setting before, Setting after) {
    boolean renamed =
        before.kind() == SettingKind.CONTENT_TYPE
            && encoding(before.value()).equals(encoding(after.value()));
    return renamed ? Element.CONTENT_TYPE_NAME : of(before.kind());
  }

  /** Whether it is worth telling that only one version has the setting. */
  static boolean matters(Setting lone) {
    return switch (lone.kind()) {
      case LINK,
          EMPTY_VALUE,
          RESERVED_CHARACTERS,
          ENCODING,
          PROTOCOL_VERSION,
          BINDING,
          CORRELATION_ID,
          CHANNEL_CONTENT,
          FOREIGN_SCHEMA ->
          true;
      case CONTENT_TYPE -> !encoding(lone.value()).equals("json"); // what else is described so
      case PROTOCOL, SERVER_VARIABLE, REPLY_ADDRESS, PARAMETER_SOURCE -> false;
    };
  }

  /** Whether it matters who writes and who reads. */
  static boolean hasDirection(SettingKind kind) {
    return switch (kind) {
      case EMPTY_VALUE, RESERVED_CHARACTERS, ENCODING, FOREIGN_SCHEMA -> true;
      case LINK,
          PROTOCOL,
          PROTOCOL_VERSION,
          SERVER_VARIABLE,
          BINDING,
          CONTENT_TYPE,
          CORRELATION_ID,
          REPLY_ADDRESS,
          PARAMETER_SOURCE,
          CHANNEL_CONTENT ->
          false;
    };
  }

  /** What happened when both versions have the setting: of a choice, values came or went. */
  static Action action(Setting before, Setting after) {
    Set<String> was = choice(before);
    Set<String> is = choice(after);
    boolean anything = before.kind() == SettingKind.SERVER_VARIABLE && was.size() + is.size() > 0;
    if (anything && (is.isEmpty() || !was.isEmpty() && is.containsAll(was))) {
      return Action.WIDENED;
    }
    return anything && (was.isEmpty() || was.containsAll(is)) ? Action.NARROWED : Action.CHANGED;
  }

  /** The values that are listed; none where every value will do. */
  private static Set<String> choice(Setting setting) {
    Set<String> values = new HashSet<>();
    if (setting.node() instanceof ListNode list) {
      list.forEach(value -> values.add(CanonicalForm.of(value)));
    }
    return values;
  }

  /** Whether nobody can tell what a difference means. */
  static boolean isOpaque(SettingKind kind) {
    return kind == SettingKind.FOREIGN_SCHEMA || kind == SettingKind.CHANNEL_CONTENT;
  }

  /** Names of media types that are read by the same parser (RFC 6839). */
  private static String encoding(String mediaType) {
    String bare = mediaType.replaceAll(";.*", "");
    return bare.substring(Math.max(bare.lastIndexOf('/'), bare.lastIndexOf('+')) + 1);
  }
}
