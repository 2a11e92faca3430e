package dev.concordat.registry.reviews;

import dev.concordat.registry.forms.Form;
import dev.concordat.registry.forms.Forms;
import io.micronaut.serde.annotation.Serdeable;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What somebody decides on findings.
 *
 * @param decision approved or rejected
 * @param findings fingerprints; all findings of the review when left out
 * @param reason why
 * @param expiresOn the last day on which the approval counts
 * @param migrationNote what those who are hit should do
 */
@Serdeable
record Decision(
    String decision,
    @Nullable List<String> findings,
    String reason,
    @Nullable LocalDate expiresOn,
    @Nullable String migrationNote) {
  private static final int MOST_FINDINGS = 1000;
  private static final int LONGEST_REASON = 1500;
  private static final Map<String, String> WORDS =
      Map.of("approved", ReviewedFinding.APPROVED, "rejected", ReviewedFinding.REJECTED);

  static Decision read(byte[] body) {
    return Forms.read(body, "bad-decision", Decision::read);
  }

  private static Decision read(Form form) {
    if (!form.has("decision")) {
      form.required("decision", 10);
    }
    return new Decision(
        form.choice("decision", WORDS).orElse(""),
        form.has("findings") ? form.texts("findings", 64, MOST_FINDINGS) : null,
        form.required("reason", LONGEST_REASON),
        form.day("expiresOn").orElse(null),
        form.text("migrationNote", 4000).orElse(null));
  }

  boolean isAbout(ReviewedFinding finding) {
    return findings == null || findings.contains(finding.fingerprint());
  }
}
