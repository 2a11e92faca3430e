package dev.concordat.checker.parse;

import dev.concordat.checker.source.ContractAddress;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.regex.Pattern;

/**
 * The value of a {@code $ref}.
 *
 * @param document what stands before the hash: empty when the reference stays in its document
 * @param fragment what stands behind it, decoded: a JSON Pointer, an anchor or nothing
 */
record Reference(String text, String document, String fragment) {
  /** Addresses that mean another thing for every reader, so they cannot be part of a contract. */
  private static final Pattern PRIVATE =
      Pattern.compile(
          "file:.*|[a-z+]+://(localhost|127\\.[0-9.]+|0\\.0\\.0\\.0|\\[[^]]*]|10\\.[0-9.]+"
              + "|192\\.168\\.[0-9.]+|169\\.254\\.[0-9.]+)([:/?#].*)?");

  static Reference of(String text) {
    int hash = text.indexOf('#');
    return hash < 0
        ? new Reference(text, text, "")
        : new Reference(text, text.substring(0, hash), decode(text.substring(hash + 1)));
  }

  boolean isExternal() {
    return !document.isEmpty();
  }

  /** True when it leads to the machine or the network of whoever reads it. */
  boolean isPrivate() {
    return PRIVATE.matcher(document.toLowerCase(Locale.ROOT)).matches();
  }

  /** True when it leads to a contract of a registry. */
  boolean isRegistered() {
    return ContractAddress.isMeant(document);
  }

  String external() {
    return isRegistered()
        ? unasked()
        : "external reference not read: '%s'; put what it names into this document"
            .formatted(Excerpt.of(text));
  }

  String outside() {
    return "'%s' leads out of the contract's folder, which references never do; move the file or name a wider folder"
        .formatted(Excerpt.of(text));
  }

  private String unasked() {
    return "'%s' names a contract of a registry, and no registry is asked; name one with --registry=URL, or put what it names into this document"
        .formatted(Excerpt.of(text));
  }

  String missing() {
    return isRegistered()
        ? unasked()
        : "external reference not read: the contract's folder has no readable file for '%s'"
            .formatted(Excerpt.of(text));
  }

  String unresolved() {
    return "nothing stands at '%s' in this document; correct the reference or add what it names"
        .formatted(Excerpt.of(text));
  }

  static String circular(String text) {
    return "the reference '%s' leads back to itself; one of the places on its way must hold the thing"
        .formatted(Excerpt.of(text));
  }

  private static String decode(String fragment) {
    if (fragment.indexOf('%') < 0) {
      return fragment;
    }
    try {
      return URLDecoder.decode(fragment.replace("+", "%2B"), StandardCharsets.UTF_8);
    } catch (IllegalArgumentException e) {
      return fragment; // a lone percent sign stands for itself
    }
  }
}
