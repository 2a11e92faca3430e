package dev.concordat.checker.report;

import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

/** A finding as people read it in a console: what, where, who, why, proof, what to do. */
public final class BreakText {
  private static final int EXCHANGES_NAMED = 3;
  private static final int LONGEST_PROOF = 400;
  private static final int MARGIN = 10;

  private final StringBuilder text = new StringBuilder();
  private final Palette palette;

  private BreakText(Palette palette) {
    this.palette = palette;
  }

  public static String of(Break found) {
    return of(found, Palette.PLAIN);
  }

  public static String of(Break found, Palette palette) {
    var writer = new BreakText(palette);
    writer.write(found);
    return writer.text.toString();
  }

  private void write(Break found) {
    String severity = found.severity().toUpperCase(Locale.ROOT);
    line(
        palette.severity(found.severity(), severity) + pad(severity),
        palette.strong(printable(found.message())));
    for (Break.Place place : found.places()) {
      row(place.label(), place.text());
      excerpt(found.severity(), place.excerpt());
    }
    row("who", exchanges(found.exchanges()) + position(found.position()));
    row("why", found.why());
    found.proof().ifPresent(proof -> row("proof", proof(proof)));
    row("rule", found.rule());
    found.hint().ifPresent(hint -> row("fix", hint));
    found.acceptance().ifPresent(entry -> row("accept", entry));
  }

  private void row(String label, String value) {
    if (!value.isBlank()) {
      String indented = "  " + label;
      line(palette.faint(indented) + pad(indented), printable(value.strip()));
    }
  }

  /** The caret has the colour of what it points at. */
  private void excerpt(String severity, List<String> excerpt) {
    for (String each : excerpt) {
      boolean caret = each.endsWith("^");
      line(
          " ".repeat(MARGIN),
          caret ? palette.severity(severity, printable(each)) : printable(each));
    }
  }

  private void line(String label, String value) {
    text.append(label).append(value).append('\n');
  }

  private static String pad(String label) {
    return " ".repeat(Math.max(1, MARGIN - label.length()));
  }

  private static String printable(String value) {
    return TerminalText.of(value);
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
