package dev.concordat.checker.client;

import java.util.List;
import java.util.Optional;

/**
 * Why a registry refused (RFC 9457).
 *
 * @param code stable, kebab-case
 * @param requestId names the request in the registry's log
 * @param details what is wrong where, when the contract is at fault
 * @param result the findings, when a breaking change is at fault
 */
public record Problem(
    int status,
    String code,
    String title,
    String detail,
    Optional<String> requestId,
    List<String> details,
    Optional<CheckResult> result) {

  /** The change waits for approval; nothing is published. */
  public static final String REVIEW_PENDING = "review-pending";

  public Problem {
    details = List.copyOf(details);
  }

  /** What the user does about it; the field's codes first, the statuses of HTTP after them. */
  public String nextStep() {
    return switch (code) {
      case "breaking-change" ->
          "Make the change compatible, or publish it with a reason for accepting the break.";
      case REVIEW_PENDING -> "Ask the approvers to decide it, then publish again.";
      case "review-rejected" -> "Make the change compatible, or talk to those who rejected it.";
      case "version-too-small" -> "Publish under the version that the change requires.";
      case "version-exists" -> "Published content never changes: publish under a new version.";
      case "unknown-team" -> "Create the team in the registry first, or name an owner that exists.";
      case "unreadable-contract", "unknown-format" -> "Correct the contract at the places named.";
      case "contract-too-large" -> "Split the contract, or raise the limit of the registry.";
      default -> nextStepByStatus();
    };
  }

  private String nextStepByStatus() {
    return switch (status) {
      case 401 ->
          "Give a token: as a parameter, in CONCORDAT_TOKEN, or in the file ~/.concordat/token.";
      case 403 -> "Use a token whose role allows this, or ask the contract's owner.";
      case 404 ->
          "Check that a Concordat registry answers at this address, and that it has this name.";
      case 301, 302, 303, 307, 308 -> "Use the address that it redirects to.";
      case 429, 502, 503, 504 -> "Try again in a moment; the registry is busy or starting.";
      default ->
          status >= 500
              ? "Look the request up in the registry's log and report it."
              : "Correct the request.";
    };
  }
}
