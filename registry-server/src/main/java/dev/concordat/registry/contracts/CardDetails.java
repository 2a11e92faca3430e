package dev.concordat.registry.contracts;

import dev.concordat.registry.forms.Form;
import dev.concordat.registry.forms.Forms;
import io.micronaut.serde.annotation.Serdeable;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What people say of a contract, beside what its document says.
 *
 * @param notes Markdown
 * @param docs http or https address of more documentation
 * @param dashboard http or https address of how it is doing
 * @param runbook http or https address of what to do when it is not
 * @param labels words to find it by
 */
@Serdeable
public record CardDetails(
    @Nullable String notes,
    @Nullable String docs,
    @Nullable String dashboard,
    @Nullable String runbook,
    List<String> labels) {
  private static final int LONGEST_NOTES = 20_000;
  private static final int MOST_LABELS = 50;

  /** Reads a body that says it. */
  static CardDetails read(byte[] body) {
    return Forms.read(body, "bad-card", CardDetails::read);
  }

  /** Reads the fields that say it. */
  public static CardDetails read(Form form) {
    return new CardDetails(
        form.text("notes", LONGEST_NOTES).orElse(null),
        form.link("docs").orElse(null),
        form.link("dashboard").orElse(null),
        form.link("runbook").orElse(null),
        form.names("labels", MOST_LABELS).stream().sorted().toList());
  }
}
