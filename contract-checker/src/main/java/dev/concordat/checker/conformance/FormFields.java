package dev.concordat.checker.conformance;

import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Names and values of a query or a form. Values are kept as they were sent, since an encoded comma
 * is no separator.
 */
record FormFields(Map<String, List<String>> byName) {

  static FormFields parse(String text) {
    Map<String, List<String>> byName = new LinkedHashMap<>();
    for (String pair : text.split("&")) {
      if (!pair.isEmpty()) {
        int equals = pair.indexOf('=');
        String name = equals < 0 ? pair : pair.substring(0, equals);
        String value = equals < 0 ? "" : pair.substring(equals + 1);
        byName.computeIfAbsent(decoded(name), each -> new ArrayList<>()).add(value);
      }
    }
    return new FormFields(byName);
  }

  List<String> raw(String name) {
    return byName.getOrDefault(name, List.of());
  }

  /** The fields {@code name[…]}, by what stands in the brackets and behind them. */
  Map<String, List<String>> inside(String name) {
    Map<String, List<String>> inside = new LinkedHashMap<>();
    byName.forEach(
        (key, values) -> {
          if (key.startsWith(name + "[")) {
            inside.put(key.substring(name.length()), values);
          }
        });
    return inside;
  }

  static String decoded(String raw) {
    try {
      return URLDecoder.decode(raw, StandardCharsets.UTF_8);
    } catch (IllegalArgumentException e) {
      return raw;
    }
  }
}
