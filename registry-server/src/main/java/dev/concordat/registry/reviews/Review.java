package dev.concordat.registry.reviews;

import io.micronaut.serde.annotation.Serdeable;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * A change that somebody has to let through, and what was said to it.
 *
 * @param contract {@code namespace/name}
 * @param kind break or early-retirement
 * @param state open, approved, rejected, outdated or used
 * @param missing what is still in the way of an approval
 */
@Serdeable
public record Review(
    long id,
    String contract,
    String kind,
    String state,
    @Nullable String version,
    @Nullable String against,
    @Nullable String branch,
    String contentHash,
    String owner,
    String author,
    boolean authorMayApprove,
    List<ReviewedFinding> findings,
    List<SignOff> signOffs,
    List<String> missing,
    int revision,
    Instant openedAt,
    Instant updatedAt) {

  /** Where it is. */
  public String address() {
    return "/api/v1/reviews/" + id;
  }

  /** Whether its change may pass now. */
  public boolean isApproved() {
    return state.equals(ReviewState.APPROVED.id());
  }

  /** Whether somebody said no. */
  public boolean isRejected() {
    return state.equals(ReviewState.REJECTED.id());
  }

  /** Whether anything can still be decided. */
  boolean isAlive() {
    return !state.equals(ReviewState.OUTDATED.id()) && !state.equals(ReviewState.USED.id());
  }

  /** The same review on a day: what follows from its decisions and signatures. */
  Review on(LocalDate day) {
    List<String> inTheWay = isAlive() ? inTheWay(day) : List.of();
    return new Review(
        id,
        contract,
        kind,
        isAlive() ? stateOn(inTheWay).id() : state,
        version,
        against,
        branch,
        contentHash,
        owner,
        author,
        authorMayApprove,
        findings,
        signOffs,
        inTheWay,
        revision,
        openedAt,
        updatedAt);
  }

  private ReviewState stateOn(List<String> inTheWay) {
    if (findings.stream().anyMatch(ReviewedFinding::isRejected)) {
      return ReviewState.REJECTED;
    }
    return inTheWay.isEmpty() ? ReviewState.APPROVED : ReviewState.OPEN;
  }

  private List<String> inTheWay(LocalDate day) {
    Stream<String> undecided =
        findings.stream()
            .filter(finding -> !finding.isApprovedOn(day))
            .map(finding -> "finding %s: %s".formatted(finding.fingerprint(), finding.message()));
    Stream<String> unsigned =
        signOffs.stream().filter(SignOff::isMissing).map(signOff -> "team " + signOff.team());
    return Stream.concat(undecided, unsigned).toList();
  }
}
