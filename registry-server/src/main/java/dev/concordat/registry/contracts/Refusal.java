package dev.concordat.registry.contracts;

import dev.concordat.registry.lint.LintReport;
import dev.concordat.registry.problems.InputProblem;
import dev.concordat.registry.problems.ProblemException;
import dev.concordat.registry.reviews.Review;
import dev.concordat.registry.semver.Version;

/** Why a version is not published, and what to do about it. */
final class Refusal {
  private Refusal() {}

  static ProblemException breaking(RegisteredContract contract, Judgement judgement) {
    return ProblemException.withResult(
        409,
        "breaking-change",
        "The change breaks somebody",
        "%d breaking change(s) of '%s' against version %s. Make them compatible, or publish with acceptBreaking=true&reason=..."
            .formatted(
                judgement.result().counts().breaking(),
                contract.name(),
                judgement.against().map(Version::text).orElse("none")),
        judgement.result());
  }

  static ProblemException versionExists(RegisteredContract contract, VersionSummary there) {
    return ProblemException.of(
        409,
        "version-exists",
        "The version exists with other content",
        "'%s' %s was published at %s by %s and never changes; publish the new content as another version."
            .formatted(contract.name(), there.version(), there.publishedAt(), there.publishedBy()));
  }

  static ProblemException versionTooSmall(String problem, Judgement judgement) {
    return ProblemException.withResult(
        409,
        "version-too-small",
        "The version number is too small for the change",
        problem + " Publish it under such a number, or let the server choose one with POST.",
        judgement.result());
  }

  static ProblemException reviewRejected(Review review, Judgement judgement) {
    return ProblemException.withResult(
        409,
        "review-rejected",
        "The change was rejected",
        "Review %d says why: GET %s. Change what it rejects, or ask there for another decision."
            .formatted(review.id(), review.address()),
        judgement.result());
  }

  static ProblemException lintFailed(ContractName name, LintReport lint) {
    return ProblemException.withProblems(
        422,
        "lint-failed",
        "The document breaks rules that it has to keep",
        "%d error(s) by the ruleset of '%s'. Mend them, or look at all that it says with POST %s/check."
            .formatted(lint.errors(), name, name.address()),
        lint.findings().stream()
            .filter(finding -> finding.severity().equals("error"))
            .map(
                finding ->
                    new InputProblem(
                        finding.rule() + ": " + finding.message(),
                        finding.pointer(),
                        finding.line()))
            .toList());
  }

  static ProblemException draftNeedsVersion() {
    return ProblemException.of(
        400,
        "draft-needs-version",
        "A draft needs a version",
        "Name the version that the draft prepares: PUT .../versions/1.2.0?draft=true.");
  }

  static ProblemException otherFormat(RegisteredContract contract, String found) {
    return ProblemException.of(
        409,
        "format-changed",
        "The contract has another format",
        "'%s' is %s, the document sent is %s; publish it under another name."
            .formatted(contract.name(), contract.format(), found));
  }

  static ProblemException ownerMissing(ContractName name) {
    return ProblemException.of(
        422,
        "owner-missing",
        "A new contract needs an owner",
        "'%s' is new: add ?owner=TEAM, a team that GET /api/v1/teams lists.".formatted(name));
  }

  static ProblemException unknownTeam(String owner) {
    return ProblemException.of(
        422,
        "unknown-team",
        "The owner is not known",
        "There is no team '%s'; an admin adds it with PUT /api/v1/teams/NAME.".formatted(owner));
  }

  static ProblemException reasonMissing() {
    return ProblemException.of(
        400,
        "reason-missing",
        "A break is accepted for a reason",
        "acceptBreaking=true needs reason=..., which is stored with the version.");
  }
}
