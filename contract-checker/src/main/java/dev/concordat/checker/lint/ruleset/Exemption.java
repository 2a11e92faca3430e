package dev.concordat.checker.lint.ruleset;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Other severities for a place inside a file. */
record Exemption(FilePattern files, Map<String, Severities.Said> severities) {
  static Exemption of(FilePattern files, Place definition) {
    Map<String, Severities.Said> severities = new HashMap<>();
    for (Place rule : definition.member("rules").map(Place::members).orElse(List.of())) {
      Severities.of(rule).ifPresent(said -> severities.put(rule.key(), said));
    }
    return new Exemption(files, severities);
  }
}
