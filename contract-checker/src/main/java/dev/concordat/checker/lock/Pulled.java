package dev.concordat.checker.lock;

import java.util.Optional;

/**
 * What became of one contract.
 *
 * @param before the version that was pinned before, when it was another one
 * @param fetched whether its file was written
 */
public record Pulled(LockedContract locked, Optional<String> before, boolean fetched) {}
