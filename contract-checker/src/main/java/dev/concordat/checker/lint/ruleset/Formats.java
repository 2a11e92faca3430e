package dev.concordat.checker.lint.ruleset;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Reads the formats that something is for. */
final class Formats {
  private Formats() {}

  /** Empty when nothing is said: then it is for all. */
  static Set<String> of(Optional<Place> listed) {
    Set<String> formats = new HashSet<>();
    for (Place item : listed.map(Place::items).orElse(List.of())) {
      item.text().ifPresent(name -> add(item, name, formats));
    }
    return formats;
  }

  private static void add(Place item, String name, Set<String> into) {
    if (ContractFormat.isKnown(name)) {
      into.add(name);
    } else if (name.startsWith("arazzo")) {
      into.add(name); // known to others; no contract here is written in it
    } else {
      item.problem("there is no format '%s'; %s", name, Problems.meant(name, ContractFormat.NAMES));
    }
  }
}
