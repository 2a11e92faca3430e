package dev.concordat.registry.reviews;

import dev.concordat.registry.forms.Form;
import dev.concordat.registry.forms.Forms;
import io.micronaut.serde.annotation.Serdeable;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * What a team says to a change.
 *
 * @param opinion signed or objects
 * @param reason why; needed for an objection
 */
@Serdeable
record Opinion(String team, String opinion, @Nullable String reason) {
  private static final Map<String, String> WORDS =
      Map.of("signed", SignOff.SIGNED, "objects", "objects");

  static Opinion read(byte[] body) {
    return Forms.read(body, "bad-opinion", Opinion::read);
  }

  private static Opinion read(Form form) {
    if (!form.has("opinion")) {
      form.required("opinion", 10);
    }
    Optional<String> opinion = form.choice("opinion", WORDS);
    Optional<String> reason = form.text("reason", 1500);
    if (opinion.filter("objects"::equals).isPresent() && reason.isEmpty()) {
      form.refuse("reason", "is needed for an objection");
    }
    return new Opinion(form.requiredName("team"), opinion.orElse(""), reason.orElse(null));
  }
}
