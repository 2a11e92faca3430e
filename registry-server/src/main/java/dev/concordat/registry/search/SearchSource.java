package dev.concordat.registry.search;

import java.util.Optional;

/** Knows contracts well enough to say what there is to find of them. */
public interface SearchSource {
  /** The contract as it is now; empty when it is gone. */
  Optional<SearchEntry> entry(String namespace, String name);
}
