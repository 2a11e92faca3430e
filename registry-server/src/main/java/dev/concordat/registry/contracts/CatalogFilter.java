package dev.concordat.registry.contracts;

import java.util.Optional;

/** Which contracts a list should hold: all of these apply. */
record CatalogFilter(Optional<String> text, Optional<String> format, Optional<String> owner) {
  CatalogFilter {
    text = text.filter(given -> !given.isBlank()).map(String::strip);
    format = format.filter(given -> !given.isBlank());
    owner = owner.filter(given -> !given.isBlank());
  }
}
