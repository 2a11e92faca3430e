package dev.concordat.checker.corpora;

import dev.concordat.checker.policy.Outcome;
import dev.concordat.checker.rules.Finding;
import dev.concordat.checker.rules.Severity;
import dev.concordat.checker.schema.Witness;
import dev.concordat.checker.source.Limits;
import dev.concordat.checker.source.ListNode;
import dev.concordat.checker.source.Node;
import dev.concordat.checker.source.SourceReader;
import dev.concordat.checker.source.UnreadableException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/**
 * The cases in which we hold something else true than their source does, each with the reason and
 * the proof. Whoever disagrees without standing here fails, and so does whoever stands here without
 * disagreeing any more. {@code -Dcorpora.update=true} rewrites a list and leaves the reasons of new
 * entries to be written.
 */
final class DisputedList {
  private static final boolean UPDATE = Boolean.getBoolean("corpora.update");

  /** What stands where a reason is still to be written. */
  private static final String OPEN = "to be judged";

  private final Path file;
  private final Map<String, Entry> entries = new LinkedHashMap<>();

  /**
   * @param key SHA-256 over the canonical form of both documents
   * @param label what the change is, for people
   * @param says the claim of the source
   * @param verdict ours
   * @param proof {@code witness} when a finding of ours carries one that a second validator
   *     confirmed, else a derivation in words
   */
  record Entry(String key, String label, String says, String verdict, String reason, String proof) {

    String id() {
      return key + " " + says;
    }

    boolean isOpen() {
      return reason.equals(OPEN);
    }
  }

  DisputedList(Path file) throws IOException, UnreadableException {
    this.file = file;
    Node root =
        new SourceReader(Limits.DEFAULT).read(file.toString(), Files.readAllBytes(file)).root();
    if (root instanceof ListNode list) {
      list.forEach(node -> add(entry(node)));
    }
  }

  /** What is wrong with the list, a line for each. */
  List<String> problems(List<CorpusCase> cases) throws IOException {
    Map<String, CorpusCase> disagreeing = new LinkedHashMap<>();
    cases.stream()
        .filter(each -> each.agreement() == Agreement.DISAGREES)
        .forEach(each -> disagreeing.putIfAbsent(id(each), each));
    if (UPDATE) {
      update(disagreeing);
    }
    List<String> problems = new ArrayList<>();
    disagreeing.forEach((id, each) -> problem(id, each).ifPresent(problems::add));
    entries.values().stream()
        .filter(entry -> !disagreeing.containsKey(entry.id()))
        .forEach(entry -> problems.add("no longer disputed: " + entry.key() + " " + entry.label()));
    return problems;
  }

  /** How many entries still wait for a reason. */
  long open() {
    return entries.values().stream().filter(Entry::isOpen).count();
  }

  private Optional<String> problem(String id, CorpusCase each) {
    Entry entry = entries.get(id);
    String about = " " + each.key() + " " + each.name();
    if (entry == null) {
      return Optional.of(
          "disputed without a reason: says %s, we %s:%s"
              .formatted(says(each), verdict(each.verdict().outcome()), about));
    }
    if (!entry.verdict().equals(verdict(each.verdict().outcome()))) {
      return Optional.of("our verdict is another now:" + about);
    }
    if (entry.proof().equals("witness") && !hasWitness(each)) {
      return Optional.of("has no witness:" + about);
    }
    return Optional.empty();
  }

  private static boolean hasWitness(CorpusCase each) {
    return each.verdict().findings().stream()
        .filter(finding -> finding.severity() == Severity.BREAKING)
        .map(Finding::witness)
        .anyMatch(witness -> witness.filter(Witness::confirmed).isPresent());
  }

  private void update(Map<String, CorpusCase> disagreeing) throws IOException {
    Map<String, Entry> known = new LinkedHashMap<>(entries);
    entries.clear();
    disagreeing.forEach(
        (id, each) -> {
          Entry old = known.get(id);
          String verdict = verdict(each.verdict().outcome());
          boolean same = old != null && old.verdict().equals(verdict);
          add(same ? old : new Entry(each.key(), label(each), says(each), verdict, OPEN, OPEN));
        });
    Files.writeString(file, String.join("\n", entries.values().stream().map(this::text).toList()));
  }

  private static String label(CorpusCase each) {
    return each.verdict().findings().stream()
        .map(Finding::message)
        .findFirst()
        .orElse("nothing that we tell");
  }

  private String text(Entry entry) {
    return """
    - key: %s
      label: %s
      says: %s
      verdict: %s
      reason: %s
      proof: %s
    """
        .formatted(
            entry.key(),
            quoted(entry.label()),
            entry.says(),
            entry.verdict(),
            quoted(entry.reason()),
            quoted(entry.proof()));
  }

  private static String quoted(String text) {
    return "\"" + text.replace("\\", "\\\\").replace("\"", "\\\"").replace("\n", " ") + "\"";
  }

  private void add(Entry entry) {
    entries.put(entry.id(), entry);
  }

  private static Entry entry(Node node) {
    return new Entry(
        word(node, "key"),
        word(node, "label"),
        word(node, "says"),
        word(node, "verdict"),
        word(node, "reason"),
        word(node, "proof"));
  }

  private static String word(Node node, String name) {
    String text = node.string(name);
    if (text == null || text.isBlank()) {
      throw new IllegalStateException("line " + node.line() + " lacks " + name);
    }
    return text;
  }

  private static String id(CorpusCase each) {
    return each.key() + " " + says(each);
  }

  private static String says(CorpusCase each) {
    return each.claim().name().toLowerCase(Locale.ROOT);
  }

  private static String verdict(Outcome outcome) {
    return outcome.id();
  }
}
