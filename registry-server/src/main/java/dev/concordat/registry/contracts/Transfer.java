package dev.concordat.registry.contracts;

import dev.concordat.registry.forms.Forms;
import io.micronaut.serde.annotation.Serdeable;

/**
 * A contract is to belong to another team.
 *
 * @param reason why, for the audit
 */
@Serdeable
public record Transfer(String team, String reason) {
  /** Leaves room for the names of both teams in the audit. */
  private static final int LONGEST_REASON = 1700;

  static Transfer read(byte[] body) {
    return Forms.read(
        body,
        "bad-transfer",
        form -> new Transfer(form.requiredName("team"), form.required("reason", LONGEST_REASON)));
  }
}
