package dev.concordat.registry.checks;

import com.fasterxml.jackson.annotation.JsonProperty;
import io.micronaut.serde.annotation.Serdeable;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One change that matters: what, where, to whom, why, and what to do.
 *
 * @param ruleSeverity what the rule says, where the policy says something else
 */
@Serdeable
public record Finding(
    String rule,
    String severity,
    String exchange,
    List<String> exchanges,
    String position,
    @Nullable String direction,
    String pointer,
    @JsonProperty("old") @Nullable SourcePlace oldPlace,
    @JsonProperty("new") @Nullable SourcePlace newPlace,
    String message,
    String why,
    @Nullable String hint,
    @Nullable String before,
    @Nullable String after,
    @Nullable Witness witness,
    String fingerprint,
    @Nullable String ruleSeverity) {

  /** A break that is not in the document but in what is done with a version of it. */
  public static Finding aboutAVersion(String rule, String message, String fingerprint) {
    return new Finding(
        rule,
        "breaking",
        "",
        List.of(),
        "",
        null,
        "",
        null,
        null,
        message,
        "who relies on the announced date is left without it",
        null,
        null,
        null,
        null,
        fingerprint,
        null);
  }

  /** The same finding, judged otherwise by a policy; what the rule says stays with it. */
  Finding as(String other) {
    if (other.equals(severity)) {
      return this;
    }
    return new Finding(
        rule,
        other,
        exchange,
        exchanges,
        position,
        direction,
        pointer,
        oldPlace,
        newPlace,
        message,
        why,
        hint,
        before,
        after,
        witness,
        fingerprint,
        severity);
  }

  /** Whether somebody would be broken. */
  public boolean isBreaking() {
    return severity.equals("breaking");
  }

  /** Whether it only tells of another way to write the same. */
  boolean reshapes() {
    return rule.endsWith("-reshaped");
  }
}
