package dev.concordat.registry.contracts;

import dev.concordat.registry.reviews.Review;
import java.util.Optional;

/**
 * How a version came through the gate, or the review that it waits for.
 *
 * @param reason why a break may pass, when there is one
 */
record Admission(Optional<String> reason, Optional<Review> review) {
  static Admission free() {
    return new Admission(Optional.empty(), Optional.empty());
  }

  /** Who publishes takes the blame. */
  static Admission accepted(String reason) {
    return new Admission(Optional.of(reason), Optional.empty());
  }

  static Admission reviewed(Review review) {
    return new Admission(Optional.of("review " + review.id()), Optional.of(review));
  }

  /** The review that has to be approved first. */
  Optional<Review> pending() {
    return review.filter(waiting -> !waiting.isApproved());
  }
}
