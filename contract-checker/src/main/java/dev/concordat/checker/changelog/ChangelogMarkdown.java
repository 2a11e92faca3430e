package dev.concordat.checker.changelog;

import static java.util.stream.Collectors.joining;

import dev.concordat.checker.rules.Severity;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** A changelog for people: what hurts first, then by exchange. */
final class ChangelogMarkdown {
  private static final int EXCHANGES = 3;

  private final StringBuilder text = new StringBuilder();

  private ChangelogMarkdown() {}

  static String of(Changelog changelog) {
    var writer = new ChangelogMarkdown();
    writer.write(changelog);
    return writer.text.toString();
  }

  private void write(Changelog changelog) {
    line("## %s %s", plain(changelog.contract()), plain(changelog.to()));
    line("");
    if (changelog.verdict().findings().isEmpty() && changelog.verdict().accepted().isEmpty()) {
      line("Nothing changed since %s that matters to those who use it.", plain(changelog.from()));
      return;
    }
    line(
        "Since %s; asks for a new %s version.",
        plain(changelog.from()), changelog.verdict().requiredBump().id());
    section("Breaking", changelog.entries(Severity.BREAKING));
    section("Risky", changelog.entries(Severity.RISKY));
    section("Compatible", changelog.entries(Severity.SAFE));
  }

  private void section(String title, List<Entry> entries) {
    if (entries.isEmpty()) {
      return;
    }
    line("");
    line("### %s", title);
    Map<String, List<Entry>> byExchange = new LinkedHashMap<>();
    for (Entry entry : entries) {
      byExchange.computeIfAbsent(about(entry), none -> new ArrayList<>()).add(entry);
    }
    byExchange.forEach(this::group);
  }

  private void group(String exchanges, List<Entry> entries) {
    line("");
    line("**%s**", exchanges.isEmpty() ? "All of it" : exchanges);
    line("");
    entries.forEach(this::entry);
  }

  private void entry(Entry entry) {
    line("- %s%s", plain(sentence(entry.message())), where(entry));
    if (entry.severity() != Severity.SAFE) {
      line("  %s", plain(entry.why()));
      entry.hint().ifPresent(hint -> line("  *Next:* %s", plain(hint)));
    }
    entry.accepted().ifPresent(reason -> line("  *Agreed:* %s", plain(reason)));
  }

  private static String where(Entry entry) {
    String pointer = entry.pointer().isEmpty() ? "" : "#" + entry.pointer();
    String where = (entry.position() + " " + pointer).strip();
    return where.isEmpty() ? "" : " (" + code(where) + ")";
  }

  private static String about(Entry entry) {
    List<String> all = entry.exchanges();
    String named =
        all.stream().limit(EXCHANGES).map(ChangelogMarkdown::code).collect(joining(", "));
    return all.size() > EXCHANGES
        ? named + " and %d more".formatted(all.size() - EXCHANGES)
        : named;
  }

  private static String sentence(String clause) {
    return clause.isEmpty()
        ? clause
        : Character.toUpperCase(clause.charAt(0)) + clause.substring(1);
  }

  /** Text of strangers as a code span: no fence in it, no line ends. */
  private static String code(String text) {
    return "`" + text.replaceAll("[\\s\\p{Cntrl}`]+", " ").strip() + "`";
  }

  /** Text of strangers that calls nobody, links nowhere and holds no tags. */
  private static String plain(String words) {
    return words
        .replaceAll("[\\s\\p{Cntrl}]+", " ")
        .replaceAll("([\\\\`*_{}\\[\\]#|~])", "\\\\$1")
        .replace("<", "&lt;")
        .replace("@", "@\u200B");
  }

  private void line(String format, Object... arguments) {
    text.append(String.format(format, arguments)).append('\n');
  }
}
