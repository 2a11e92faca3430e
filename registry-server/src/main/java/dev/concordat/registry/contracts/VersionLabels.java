package dev.concordat.registry.contracts;

import dev.concordat.registry.forms.Forms;
import io.micronaut.serde.annotation.Serdeable;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/** Words that people put on a version. */
@Serdeable
record VersionLabels(List<String> labels) {
  private static final int MOST = 50;

  static VersionLabels read(byte[] body) {
    return Forms.read(body, "bad-labels", form -> new VersionLabels(form.names("labels", MOST)));
  }

  Set<String> words() {
    return new TreeSet<>(labels);
  }
}
