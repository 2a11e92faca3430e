package dev.concordat.registry.lineage;

import java.util.Locale;

/** What a service is to a contract. */
enum Side {
  PROVIDES,
  CONSUMES;

  String id() {
    return name().toLowerCase(Locale.ROOT);
  }
}
