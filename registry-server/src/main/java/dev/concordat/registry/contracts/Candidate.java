package dev.concordat.registry.contracts;

import dev.concordat.registry.checks.ReadContract;
import java.util.Optional;

/**
 * A version that somebody wants published, read and found to be a contract.
 *
 * @param foresight what was thought of it before, unless the contract is new
 */
record Candidate(PublishRequest request, ReadContract read, Optional<Foresight> foresight) {
  String format() {
    return read.contract().format().id();
  }
}
