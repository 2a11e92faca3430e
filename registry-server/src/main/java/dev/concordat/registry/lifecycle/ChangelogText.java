package dev.concordat.registry.lifecycle;

import dev.concordat.registry.contracts.Deprecation;
import dev.concordat.registry.lifecycle.ChangelogEntry.Line;
import dev.concordat.registry.lifecycle.ChangelogEntry.Waiver;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Writes a changelog as Markdown. */
final class ChangelogText {
  /** What would be taken for markup; the words come from documents of strangers. */
  private static final Pattern MARKUP = Pattern.compile("[\\\\`*_{}\\[\\]<>#|!~&]");

  private ChangelogText() {}

  static String of(String contract, List<ChangelogEntry> entries) {
    StringBuilder text = new StringBuilder("# Changelog of " + escaped(contract) + "\n");
    entries.forEach(entry -> append(text, entry));
    return text.toString();
  }

  /** One version, without its heading. */
  static String of(ChangelogEntry entry) {
    StringBuilder text = new StringBuilder();
    appendState(text, entry);
    appendLines(text, "Breaking", entry.breaking());
    appendLines(text, "Risky", entry.risky());
    appendLines(text, "Safe", entry.safe());
    appendWaivers(text, entry);
    if (entry.against() != null && entry.verdict().equals("none")) {
      text.append("\nNo change that matters.\n");
    }
    return text.toString();
  }

  private static void append(StringBuilder text, ChangelogEntry entry) {
    LocalDate day = LocalDate.ofInstant(entry.publishedAt(), ZoneOffset.UTC);
    text.append("\n## %s (%s)\n".formatted(escaped(entry.version()), day)).append(of(entry));
  }

  private static void appendState(StringBuilder text, ChangelogEntry entry) {
    if (entry.against() == null) {
      text.append("\nFirst version.\n");
    }
    if (entry.state().equals("retired")) {
      text.append("\n**Retired.**\n");
    }
    @Nullable Deprecation deprecation = entry.deprecation();
    if (deprecation != null && entry.state().equals("deprecated")) {
      String successor =
          deprecation.successor() == null
              ? ""
              : " Use " + escaped(deprecation.successor()) + " instead.";
      text.append("\n**Deprecated**, sunset %s.%s\n".formatted(deprecation.sunset(), successor));
    }
  }

  private static void appendLines(StringBuilder text, String title, List<Line> lines) {
    if (lines.isEmpty()) {
      return;
    }
    text.append("\n### ").append(title).append("\n\n");
    for (Line line : lines) {
      text.append("- ");
      if (!line.exchange().isEmpty()) {
        text.append("**").append(escaped(line.exchange())).append("** ");
      }
      text.append(escaped(line.message())).append('\n');
    }
  }

  private static void appendWaivers(StringBuilder text, ChangelogEntry entry) {
    if (entry.acceptedReason() != null) {
      text.append("\nAccepted by its publisher: %s\n".formatted(escaped(entry.acceptedReason())));
    }
    if (entry.waivers().isEmpty()) {
      return;
    }
    text.append("\n### Approved breaks\n\n");
    for (Waiver waiver : entry.waivers()) {
      text.append("- %s: %s\n".formatted(escaped(waiver.message()), approval(waiver)));
    }
  }

  private static String approval(Waiver waiver) {
    StringBuilder text = new StringBuilder();
    text.append("approved by ").append(escaped(String.valueOf(waiver.approvedBy())));
    text.append(", ").append(escaped(String.valueOf(waiver.reason())));
    if (waiver.expiresOn() != null) {
      text.append(" (until ").append(waiver.expiresOn()).append(')');
    }
    if (waiver.migrationNote() != null) {
      text.append(". ").append(escaped(waiver.migrationNote()));
    }
    return text.toString();
  }

  private static String escaped(String words) {
    return MARKUP.matcher(words.replaceAll("\\s+", " ")).replaceAll("\\\\$0");
  }
}
