package dev.concordat.registry.search;

/** A word of a contract: in which kind of place it stands, and the text there. */
record Term(String word, Kind kind, String shown) {}
