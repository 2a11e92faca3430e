package dev.concordat.registry.services;

import dev.concordat.registry.forms.Form;
import dev.concordat.registry.forms.Forms;
import io.micronaut.serde.annotation.Serdeable;
import org.jspecify.annotations.Nullable;

/**
 * What can be said of a service.
 *
 * @param team that runs it
 * @param tier how much depends on it, in the company's own words
 * @param repository http or https address of its source
 * @param runbook http or https address of what to do
 * @param slo what it promises, as text
 */
@Serdeable
public record ServiceDetails(
    String team,
    @Nullable String displayName,
    @Nullable String description,
    @Nullable String tier,
    @Nullable String repository,
    @Nullable String runbook,
    @Nullable String slo) {

  /** Reads a body that says it. */
  static ServiceDetails read(byte[] body) {
    return Forms.read(body, "bad-service", ServiceDetails::read);
  }

  /** Reads the fields that say it. */
  public static ServiceDetails read(Form form) {
    return new ServiceDetails(
        form.requiredName("team"),
        form.text("displayName", 200).orElse(null),
        form.text("description", 4000).orElse(null),
        form.text("tier", 20).orElse(null),
        form.link("repository").orElse(null),
        form.link("runbook").orElse(null),
        form.text("slo", 2000).orElse(null));
  }
}
