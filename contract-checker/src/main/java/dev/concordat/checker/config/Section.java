package dev.concordat.checker.config;

import dev.concordat.checker.source.Diagnostic;
import dev.concordat.checker.source.Document;
import dev.concordat.checker.source.ListNode;
import dev.concordat.checker.source.MapNode;
import dev.concordat.checker.source.Node;
import dev.concordat.checker.source.ScalarNode;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** An object of a file that people write, while it is read; all of its problems are collected. */
public final class Section {
  /** More names than this are no help in a message. */
  private static final int FEW = 10;

  private final Document document;
  private final MapNode node;
  private final List<Diagnostic> problems;

  private Section(Document document, MapNode node, List<Diagnostic> problems) {
    this.document = document;
    this.node = node;
    this.problems = problems;
  }

  /** The object at a place, with these members at most; empty when there is no object. */
  public static Optional<Section> of(
      Document document, Node place, List<Diagnostic> problems, List<String> known) {
    if (!(place instanceof MapNode map)) {
      problems.add(Diagnostic.error("expected an object", document.locate(place)));
      return Optional.empty();
    }
    var section = new Section(document, map, problems);
    for (int i = 0; i < map.size(); i++) {
      if (!known.contains(map.name(i))) {
        section.problem(
            map.value(i), "unknown member '%s'; %s", map.name(i), meant(map.name(i), known));
      }
    }
    return Optional.of(section);
  }

  Optional<Section> section(String name, List<String> known) {
    Node member = node.get(name);
    return member == null ? Optional.empty() : of(document, member, problems, known);
  }

  /** The objects of a list; what is none is told and left out. */
  public List<Section> sections(String name, List<String> known) {
    Node member = node.get(name);
    if (member == null) {
      return List.of();
    }
    if (!(member instanceof ListNode list)) {
      problem(member, "'%s' is no list; start each entry with '-'", name);
      return List.of();
    }
    return list.items().stream()
        .flatMap(item -> of(document, item, problems, known).stream())
        .toList();
  }

  public Optional<String> text(String name) {
    Node member = node.get(name);
    if (member == null) {
      return Optional.empty();
    }
    if (isText(member)) {
      return Optional.of(((ScalarNode) member).text());
    }
    problem(member, "'%s' is no text", name);
    return Optional.empty();
  }

  /** A list of texts; what is none is told and left out. */
  Optional<List<String>> texts(String name) {
    Node member = node.get(name);
    if (member == null) {
      return Optional.empty();
    }
    if (!(member instanceof ListNode list)) {
      problem(member, "'%s' is no list; start each entry with '-'", name);
      return Optional.empty();
    }
    for (Node item : list.items()) {
      if (!isText(item)) {
        problem(item, "an entry of '%s' is no text", name);
      }
    }
    return Optional.of(
        list.items().stream()
            .filter(Section::isText)
            .map(item -> ((ScalarNode) item).text())
            .toList());
  }

  private static boolean isText(Node node) {
    return node instanceof ScalarNode scalar && !scalar.text().isBlank();
  }

  /** A text that must be there. */
  public Optional<String> needed(String name, String purpose) {
    Optional<String> text = text(name);
    if (node.get(name) == null) {
      problem(node, "'%s' is missing: %s", name, purpose);
    }
    return text;
  }

  /** A text that stands for a value. */
  public <T> Optional<T> value(String name, Function<String, Optional<T>> values, String expected) {
    return text(name)
        .flatMap(
            text -> {
              Optional<T> value = values.apply(text);
              if (value.isEmpty()) {
                problem(node.get(name), "'%s' is '%s'; expected %s", name, text, expected);
              }
              return value;
            });
  }

  List<String> names() {
    return node.names();
  }

  void problem(@Nullable Node place, String format, Object... arguments) {
    problems.add(
        Diagnostic.error(
            String.format(format, arguments), document.locate(place == null ? node : place)));
  }

  public void problemHere(String format, Object... arguments) {
    problem(node, format, arguments);
  }

  private static String meant(String name, List<String> known) {
    return known.stream()
        .filter(other -> other.equalsIgnoreCase(name.replace('_', '-')) || close(other, name))
        .findFirst()
        .map(other -> "did you mean '" + other + "'?")
        .orElse(
            known.size() > FEW
                ? "there is none of that name"
                : "expected " + String.join(", ", known));
  }

  /** True when the names have the same letters, camel case or not. */
  private static boolean close(String a, String b) {
    return a.replace("-", "").equalsIgnoreCase(b.replace("-", "").replace("_", ""));
  }
}
