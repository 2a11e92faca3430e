package dev.concordat.checker.report;

import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

/** A finding as people read it in the log of a build: what, where, who, why, proof, what to do. */
public final class BreakText {
  private static final int EXCHANGES_NAMED = 3;
  private static final int LONGEST_PROOF = 400;

  private final StringBuilder text = new StringBuilder();

  private BreakText() {}

  public static String of(Break found) {
    BreakText writer = new BreakText();
    writer.write(found);
    return writer.text.toString();
  }

  private void write(Break found) {
    row(found.severity().toUpperCase(Locale.ROOT), found.message());
    for (Break.Place place : found.places()) {
      row("  " + place.label(), place.text());
      place.line().ifPresent(line -> row("", line));
    }
    row("  who", exchanges(found.exchanges()) + position(found.position()));
    row("  why", found.why());
    found.proof().ifPresent(proof -> row("  proof", proof(proof)));
    row("  rule", found.rule());
    found.hint().ifPresent(hint -> row("  fix", hint));
    found.acceptance().ifPresent(entry -> row("  accept", entry));
  }

  private void row(String label, String value) {
    if (!value.isEmpty()) {
      text.append("%-10s%s\n".formatted(label, value.strip()));
    }
  }

  private static String exchanges(List<String> all) {
    String named = all.stream().limit(EXCHANGES_NAMED).collect(Collectors.joining(", "));
    int more = all.size() - EXCHANGES_NAMED;
    return more > 0 ? named + " and %d more".formatted(more) : named;
  }

  private static String position(String position) {
    return position.isEmpty() ? "" : ": " + position;
  }

  private static String proof(Break.Proof proof) {
    String instance = proof.instance();
    String shown =
        instance.length() > LONGEST_PROOF ? instance.substring(0, LONGEST_PROOF) + "…" : instance;
    return "%s (%s)".formatted(shown, proof.meaning());
  }
}
