package dev.concordat.checker.client;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;

/**
 * A verdict as the registry tells it.
 *
 * @param json all of it, in the form of {@code concordat check --format json}
 */
public record CheckResult(
    String verdict, String requiredBump, String mode, List<ToldFinding> findings, JsonNode json) {

  public CheckResult {
    findings = List.copyOf(findings);
  }
}
