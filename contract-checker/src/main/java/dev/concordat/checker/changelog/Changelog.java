package dev.concordat.checker.changelog;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.concordat.checker.policy.Verdict;
import dev.concordat.checker.rules.Severity;
import java.util.List;
import java.util.Optional;

/**
 * What changed between two versions of a contract.
 *
 * @param contract what it is called
 * @param from the earlier version, as people name it
 * @param to the later one
 */
public record Changelog(String contract, String from, String to, Verdict verdict) {

  /** A section for a {@code CHANGELOG.md}. */
  public String markdown() {
    return ChangelogMarkdown.of(this);
  }

  /** The same as data. */
  public ObjectNode json() {
    ObjectNode json = JsonNodeFactory.instance.objectNode();
    json.put("contract", contract).put("from", from).put("to", to);
    json.put("verdict", verdict.outcome().id());
    json.put("requiredBump", verdict.requiredBump().id());
    var changes = json.putArray("changes");
    Entry.of(verdict).forEach(entry -> write(entry, changes.addObject()));
    return json;
  }

  List<Entry> entries(Severity severity) {
    return Entry.of(verdict).stream().filter(entry -> entry.severity() == severity).toList();
  }

  private static void write(Entry entry, ObjectNode json) {
    json.put("severity", entry.severity().id()).put("rule", entry.rule());
    var exchanges = json.putArray("exchanges");
    entry.exchanges().forEach(exchanges::add);
    put(json, "position", Optional.of(entry.position()));
    put(json, "pointer", Optional.of(entry.pointer()));
    json.put("message", entry.message()).put("why", entry.why());
    put(json, "hint", entry.hint());
    put(json, "accepted", entry.accepted());
  }

  private static void put(ObjectNode json, String member, Optional<String> text) {
    text.filter(some -> !some.isEmpty()).ifPresent(some -> json.put(member, some));
  }
}
