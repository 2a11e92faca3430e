package dev.concordat.registry.docs;

import java.util.HashSet;
import java.util.Locale;
import java.util.Set;

/** Gives every exchange a name that is safe in an address and unique in its document. */
final class Anchors {
  private final Set<String> taken = new HashSet<>();

  String of(String label) {
    String slug = label.toLowerCase(Locale.ROOT).replaceAll("[^a-z0-9]+", "-");
    String name = slug.replaceAll("^-|-$", "");
    String anchor = name.isEmpty() ? "exchange" : name;
    for (int n = 2; !taken.add(anchor); n++) {
      anchor = name + "-" + n;
    }
    return anchor;
  }
}
