package dev.concordat.registry.reviews;

import dev.concordat.registry.problems.ProblemException;
import dev.concordat.registry.web.Names;
import java.util.Optional;

/** Which reviews a list should hold: all of these apply. */
record ReviewFilter(
    Optional<ReviewState> state, Optional<String> contract, Optional<String> owner) {

  static ReviewFilter of(
      Optional<String> state, Optional<String> contract, Optional<String> owner) {
    return new ReviewFilter(
        state.map(ReviewFilter::state),
        contract.map(ReviewFilter::contract),
        owner.map(name -> Names.require("team", name)));
  }

  private static String contract(String text) {
    String[] name = text.split("/", 2);
    return Names.require("namespace", name[0])
        + "/"
        + Names.require("contract name", name[name.length - 1]);
  }

  private static ReviewState state(String text) {
    return ReviewState.of(text)
        .orElseThrow(
            () ->
                ProblemException.of(
                    400,
                    "bad-parameter",
                    "A parameter has no such value",
                    "state must be open, approved, rejected, outdated or used."));
  }
}
