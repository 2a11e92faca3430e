package dev.concordat.registry.forms;

import dev.concordat.checker.source.ListNode;
import dev.concordat.checker.source.MapNode;
import dev.concordat.checker.source.Node;
import dev.concordat.checker.source.ScalarNode;
import dev.concordat.registry.web.Names;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * An object that a client sent, read field by field. What is wrong is gathered with its place, so
 * that a client hears of everything at once; a field that nobody asked for is wrong as well.
 */
public final class Form {
  private final MapNode object;
  private final Problems problems;
  private final Set<String> read = new HashSet<>();

  Form(MapNode object, Problems problems) {
    this.object = object;
    this.problems = problems;
  }

  /** The text of a field, stripped; empty when there is none. */
  public Optional<String> text(String field, int longest) {
    return scalar(field, ScalarNode.Kind.STRING, "a string")
        .map(ScalarNode::text)
        .map(String::strip)
        .filter(text -> !text.isEmpty())
        .filter(text -> fits(field, text, longest));
  }

  /** The same for a field that must be there. */
  public String required(String field, int longest) {
    Optional<String> text = text(field, longest);
    if (text.isEmpty() && !object.has(field)) {
      problems.add("'%s' is missing".formatted(field), object);
    }
    return text.orElse("");
  }

  /** A name in the one alphabet of names. */
  public Optional<String> name(String field) {
    return text(field, Names.LONGEST).filter(name -> isName(field, name));
  }

  /** The same for a field that must be there. */
  public String requiredName(String field) {
    String name = required(field, Names.LONGEST);
    return name.isEmpty() || isName(field, name) ? name : "";
  }

  /** An address of a page; only http and https, since people will click on it. */
  public Optional<String> link(String field) {
    Optional<String> link = text(field, 2000);
    link.filter(address -> !Links.isWeb(address))
        .ifPresent(address -> refuse(field, "must be an http or https address"));
    return link.filter(Links::isWeb);
  }

  /** One of some words. */
  public <T> Optional<T> choice(String field, Map<String, T> words) {
    Optional<String> text = text(field, 100);
    text.filter(word -> !words.containsKey(word))
        .ifPresent(word -> refuse(field, "must be one of " + String.join(", ", words.keySet())));
    return text.map(words::get);
  }

  /** A whole number between bounds. */
  public Optional<Integer> integer(String field, int least, int greatest) {
    return scalar(field, ScalarNode.Kind.NUMBER, "a number")
        .flatMap(
            number -> {
              BigDecimal value = number.number();
              if (value.compareTo(BigDecimal.valueOf(least)) < 0
                  || value.compareTo(BigDecimal.valueOf(greatest)) > 0
                  || value.stripTrailingZeros().scale() > 0) {
                refuse(field, "must be a whole number from %d to %d".formatted(least, greatest));
                return Optional.empty();
              }
              return Optional.of(value.intValue());
            });
  }

  /** True or false. */
  public Optional<Boolean> bool(String field) {
    return scalar(field, ScalarNode.Kind.BOOLEAN, "true or false").map(ScalarNode::isTrue);
  }

  /** A day such as 2027-01-31. */
  public Optional<LocalDate> day(String field) {
    return text(field, 10)
        .flatMap(
            text -> {
              try {
                return Optional.of(LocalDate.parse(text));
              } catch (DateTimeParseException e) {
                refuse(field, "must be a day such as 2027-01-31");
                return Optional.empty();
              }
            });
  }

  /** The strings of an array; empty when there is none. */
  public List<String> texts(String field, int longest, int most) {
    return items(field, most).stream()
        .flatMap(item -> string(field, item, longest).stream())
        .distinct()
        .toList();
  }

  /** The names in an array; empty when there is none. */
  public List<String> names(String field, int most) {
    return texts(field, Names.LONGEST, most).stream().filter(name -> isName(field, name)).toList();
  }

  /** The objects of an array; empty when there is none. */
  public List<Form> forms(String field, int most) {
    List<Form> forms = new ArrayList<>();
    for (Node item : items(field, most)) {
      if (item instanceof MapNode map) {
        forms.add(new Form(map, problems));
      } else {
        problems.add("'%s' must hold objects".formatted(field), item);
      }
    }
    return forms;
  }

  /** An object in a field; empty when there is none. */
  public Optional<Form> form(String field) {
    Optional<Node> node = node(field);
    node.filter(value -> !(value instanceof MapNode))
        .ifPresent(value -> refuse(field, "must be an object"));
    return node.filter(MapNode.class::isInstance).map(map -> new Form((MapNode) map, problems));
  }

  /** The names of this object's own members, for objects that are maps. */
  public List<String> names() {
    return object.names();
  }

  /** Whether a field is there, whatever its value. */
  public boolean has(String field) {
    return object.has(field);
  }

  /** Says that something is wrong with a field. */
  public void refuse(String field, String message) {
    @Nullable Node node = object.get(field);
    problems.add("'%s' %s".formatted(field, message), node == null ? object : node);
  }

  /** Refuses the fields that nobody has read. */
  public void end() {
    for (int i = 0; i < object.size(); i++) {
      if (!read.contains(object.name(i))) {
        problems.add("'%s' is no field here".formatted(shown(object.name(i))), object.value(i));
      }
    }
  }

  private Optional<Node> node(String field) {
    read.add(field);
    @Nullable Node node = object.get(field);
    boolean absent = node == null || node instanceof ScalarNode scalar && scalar.isNull();
    return absent ? Optional.empty() : Optional.ofNullable(node);
  }

  private Optional<ScalarNode> scalar(String field, ScalarNode.Kind kind, String expected) {
    Optional<Node> node = node(field);
    Optional<ScalarNode> scalar =
        node.filter(ScalarNode.class::isInstance)
            .map(ScalarNode.class::cast)
            .filter(value -> value.kind() == kind);
    if (node.isPresent() && scalar.isEmpty()) {
      refuse(field, "must be " + expected);
    }
    return scalar;
  }

  private List<Node> items(String field, int most) {
    Optional<Node> node = node(field);
    if (node.isPresent() && !(node.orElseThrow() instanceof ListNode)) {
      refuse(field, "must be an array");
      return List.of();
    }
    List<Node> items = node.map(list -> ((ListNode) list).items()).orElse(List.of());
    if (items.size() > most) {
      refuse(field, "may have %d items; found %d".formatted(most, items.size()));
      return List.of();
    }
    return items;
  }

  private Optional<String> string(String field, Node item, int longest) {
    if (item instanceof ScalarNode scalar && scalar.isString()) {
      String text = scalar.text().strip();
      return !text.isEmpty() && fits(field, text, longest) ? Optional.of(text) : Optional.empty();
    }
    problems.add("'%s' must hold strings".formatted(field), item);
    return Optional.empty();
  }

  private boolean fits(String field, String text, int longest) {
    if (text.indexOf('\0') >= 0) {
      refuse(field, "may not hold the character NUL");
      return false;
    }
    if (text.length() > longest) {
      refuse(field, "may have %d characters; found %d".formatted(longest, text.length()));
      return false;
    }
    return true;
  }

  private boolean isName(String field, String name) {
    if (Names.isName(name)) {
      return true;
    }
    refuse(field, "must match " + Names.ALPHABET);
    return false;
  }

  private static String shown(String name) {
    return name.substring(0, Math.min(name.length(), 60));
  }
}
