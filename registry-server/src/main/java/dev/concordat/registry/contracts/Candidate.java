package dev.concordat.registry.contracts;

import dev.concordat.registry.checks.ReadContract;

/** A version that somebody wants published, read and found to be a contract. */
record Candidate(PublishRequest request, ReadContract read) {
  String format() {
    return read.contract().format().id();
  }
}
