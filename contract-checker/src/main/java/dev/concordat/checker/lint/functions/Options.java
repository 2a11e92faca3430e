package dev.concordat.checker.lint.functions;

import dev.concordat.checker.lint.jsonpath.JsonPath;
import dev.concordat.checker.lint.jsonpath.JsonPathException;
import dev.concordat.checker.lint.regex.LinearPattern;
import dev.concordat.checker.lint.regex.UnusablePatternException;
import dev.concordat.checker.source.Diagnostic;
import dev.concordat.checker.source.Document;
import dev.concordat.checker.source.ListNode;
import dev.concordat.checker.source.MapNode;
import dev.concordat.checker.source.Node;
import dev.concordat.checker.source.ScalarNode;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.function.Consumer;

/** The options that a rule gives its function; what is wrong with them is told with its place. */
public final class Options {
  private final Document document;
  private final Node place;
  private final String function;
  private final Consumer<Diagnostic> problems;

  /**
   * @param place the options, or the function's name when there are none
   */
  public Options(Document document, Node place, String function, Consumer<Diagnostic> problems) {
    this.document = document;
    this.place = place;
    this.function = function;
    this.problems = problems;
  }

  /** Says which options there are; others are problems. */
  void allow(String... known) {
    if (place instanceof MapNode map) {
      for (int i = 0; i < map.size(); i++) {
        if (!List.of(known).contains(map.name(i))) {
          problem(
              map.value(i),
              "the function '%s' has no option '%s'; %s"
                  .formatted(
                      function,
                      map.name(i),
                      known.length == 0 ? "it has none" : "expected " + String.join(", ", known)));
        }
      }
    } else if (place instanceof ListNode) {
      problem(place, "expected an object of options");
    }
  }

  Optional<Node> node(String name) {
    return Optional.ofNullable(place.get(name));
  }

  /** An option that the function cannot do without. */
  Optional<Node> needed(String name) {
    Optional<Node> node = node(name);
    if (node.isEmpty()) {
      problem(place, "the function '%s' needs the option '%s'".formatted(function, name));
    }
    return node;
  }

  Optional<String> text(String name) {
    Optional<Node> node = node(name);
    node.filter(one -> !(one instanceof ScalarNode))
        .ifPresent(one -> problem(one, "'%s' is no text".formatted(name)));
    return node.filter(ScalarNode.class::isInstance).map(one -> ((ScalarNode) one).text());
  }

  /** One of some words. */
  Optional<String> word(String name, List<String> words) {
    Optional<String> text = text(name);
    if (text.isPresent() && !words.contains(text.get())) {
      problem(
          node(name).orElse(place),
          "'%s' is '%s'; expected %s".formatted(name, text.get(), String.join(", ", words)));
      return Optional.empty();
    }
    return text;
  }

  OptionalInt integer(String name) {
    Optional<String> text = text(name);
    if (text.isPresent() && text.get().matches("-?[0-9]{1,9}")) {
      return OptionalInt.of(Integer.parseInt(text.get()));
    }
    text.ifPresent(
        one ->
            problem(
                node(name).orElse(place),
                "'%s' is '%s'; expected an integer".formatted(name, one)));
    return OptionalInt.empty();
  }

  boolean flag(String name) {
    return place.isTrue(name);
  }

  /** The scalars of a list, as texts. */
  List<String> texts(String name) {
    Optional<Node> node = node(name);
    if (node.isEmpty()) {
      return List.of();
    }
    if (!(node.get() instanceof ListNode list)) {
      problem(node.get(), "'%s' is no list".formatted(name));
      return List.of();
    }
    return list.items().stream()
        .filter(ScalarNode.class::isInstance)
        .map(item -> ((ScalarNode) item).text())
        .toList();
  }

  Optional<LinearPattern> pattern(String name) {
    Optional<String> text = text(name);
    if (text.isPresent()) {
      try {
        return Optional.of(LinearPattern.of(text.get()));
      } catch (UnusablePatternException e) {
        problem(node(name).orElse(place), "'%s': %s".formatted(name, e.getMessage()));
      }
    }
    return Optional.empty();
  }

  Optional<JsonPath> path(String name) {
    Optional<String> text = text(name);
    if (text.isPresent()) {
      try {
        return Optional.of(JsonPath.of(text.get()));
      } catch (JsonPathException e) {
        problem(node(name).orElse(place), "'%s': %s".formatted(name, e.getMessage()));
      }
    }
    return Optional.empty();
  }

  void problemHere(String message) {
    problem(place, message);
  }

  private void problem(Node at, String message) {
    problems.accept(Diagnostic.error(message, document.locate(at)));
  }
}
