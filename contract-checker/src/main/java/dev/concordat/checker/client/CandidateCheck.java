package dev.concordat.checker.client;

/**
 * How a candidate compares with a published version.
 *
 * @param against the version it was compared with
 * @param proposedVersion the version that the change would need
 */
public record CandidateCheck(String against, CheckResult result, String proposedVersion) {}
