package dev.concordat.registry.teams;

import dev.concordat.registry.forms.Form;
import dev.concordat.registry.forms.Forms;
import io.micronaut.serde.annotation.Serdeable;
import org.jspecify.annotations.Nullable;

/**
 * What can be said of a team.
 *
 * @param onCall http or https address of who is on call
 * @param runbook http or https address of what to do
 */
@Serdeable
public record TeamDetails(
    @Nullable String displayName,
    @Nullable String email,
    @Nullable String chat,
    @Nullable String onCall,
    @Nullable String runbook) {
  private static final int LONGEST = 200;
  private static final int LONGEST_EMAIL = 320;

  /** Reads a body that says it. */
  static TeamDetails read(byte[] body) {
    return Forms.read(body, "bad-team", TeamDetails::read);
  }

  /** Reads the fields that say it. */
  public static TeamDetails read(Form form) {
    return new TeamDetails(
        form.text("displayName", LONGEST).orElse(null),
        form.text("email", LONGEST_EMAIL).orElse(null),
        form.text("chat", LONGEST).orElse(null),
        form.link("onCall").orElse(null),
        form.link("runbook").orElse(null));
  }
}
