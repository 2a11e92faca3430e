package dev.concordat.registry.contracts;

import dev.concordat.registry.forms.Form;
import dev.concordat.registry.forms.Forms;
import io.micronaut.serde.annotation.Serdeable;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * What a version is to become.
 *
 * @param state published, deprecated or retired
 * @param reason why, for the audit
 * @param sunset for deprecated: the day from which it may be gone
 * @param successor for deprecated: a version, or NAMESPACE/NAME@VERSION
 * @param migrationGuide for deprecated: Markdown
 */
@Serdeable
record StateChange(
    String state,
    @Nullable String reason,
    @Nullable LocalDate sunset,
    @Nullable String successor,
    @Nullable String migrationGuide) {
  private static final int LONGEST_REASON = 2000;
  private static final int LONGEST_GUIDE = 8000;

  static StateChange read(byte[] body) {
    return Forms.read(body, "bad-state", StateChange::read);
  }

  private static StateChange read(Form form) {
    if (!form.has("state")) {
      form.required("state", 1);
    }
    Optional<VersionState> state = form.choice("state", VersionState.WORDS);
    Optional<LocalDate> sunset = form.day("sunset");
    boolean deprecates = state.filter(VersionState.DEPRECATED::equals).isPresent();
    if (deprecates && sunset.isEmpty() && !form.has("sunset")) {
      form.required("sunset", 10);
    }
    if (!deprecates && sunset.isPresent()) {
      form.refuse("sunset", "belongs to the state deprecated");
    }
    return new StateChange(
        state.map(VersionState::id).orElse(""),
        form.text("reason", LONGEST_REASON).orElse(null),
        sunset.orElse(null),
        form.text("successor", 310).orElse(null),
        form.text("migrationGuide", LONGEST_GUIDE).orElse(null));
  }

  VersionState next() {
    return VersionState.valueOf(state.toUpperCase(Locale.ROOT));
  }

  /** What it announces, when it does. */
  Optional<Deprecation> deprecation(Instant now) {
    return Optional.ofNullable(sunset)
        .map(day -> new Deprecation(now, day, successor, migrationGuide));
  }
}
