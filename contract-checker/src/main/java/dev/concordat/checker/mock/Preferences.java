package dev.concordat.checker.mock;

import dev.concordat.checker.conformance.Headers;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/**
 * What a client wants to be answered with: {@code Prefer: code=404, example=gone} (RFC 7240).
 *
 * @param code empty also where it is no status
 * @param dynamic whether to make something up, rather than to give an example
 */
record Preferences(Optional<Integer> code, Optional<String> example, boolean dynamic) {

  static Preferences of(Headers headers) {
    Map<String, String> wanted = new HashMap<>();
    for (String header : headers.all("prefer")) {
      for (String one : List.of(header.split("[,;]"))) {
        String[] pair = one.split("=", 2);
        String value = pair.length == 1 ? "true" : pair[1].strip().replaceAll("^\"|\"$", "");
        wanted.putIfAbsent(pair[0].strip().toLowerCase(Locale.ROOT), value);
      }
    }
    return new Preferences(
        Optional.ofNullable(wanted.get("code"))
            .filter(code -> code.matches("[1-5]\\d\\d"))
            .map(Integer::valueOf),
        Optional.ofNullable(wanted.get("example")),
        "true".equalsIgnoreCase(wanted.get("dynamic")));
  }
}
