package dev.concordat.checker.lint.jsonpath;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/** Reads a JSONPath with the extras of rulesets: {@code ^}, {@code ~}, expressions. */
final class PathParser {
  private static final int STEPS = 100;
  private static final Pattern SLICE = Pattern.compile("(-?\\d{0,8})\\s*:\\s*(-?\\d{0,8})");

  private final Scanner in;
  private final List<JsonPath.Step> steps = new ArrayList<>();

  PathParser(String path) {
    this.in = new Scanner(path.strip());
  }

  JsonPath parse() throws JsonPathException {
    if (!in.take("$")) {
      throw in.problem("a JSONPath starts with '$'; found another start");
    }
    while (!in.atEnd()) {
      step();
      if (steps.size() > STEPS) {
        throw in.problem("more than " + STEPS + " steps");
      }
    }
    return new JsonPath(steps);
  }

  private void step() throws JsonPathException {
    if (in.take("^")) {
      add(new Selector.Parent(), false);
    } else if (in.take("~")) {
      add(new Selector.Name(), false);
    } else if (in.take("..")) {
      add(in.atEnd() ? new Selector.All() : afterDot(), true);
    } else if (in.take(".")) {
      add(afterDot(), false);
    } else if (in.sees("[")) {
      add(brackets(), false);
    } else {
      throw in.problem("expected '.', '[', '^' or '~'");
    }
  }

  private void add(Selector selector, boolean deep) {
    steps.add(new JsonPath.Step(selector, deep));
  }

  private Selector afterDot() throws JsonPathException {
    if (in.sees("[")) {
      return brackets();
    }
    if (in.take("*")) {
      return new Selector.All();
    }
    String name = in.until(".[]~^()*?,'\" ");
    if (name.isEmpty()) {
      throw in.problem("expected a name, '*' or '['");
    }
    return in.sees("(") ? new Selector.Filter(typed(name)) : new Selector.Names(List.of(name));
  }

  /** {@code ..@string()}. */
  private Expression typed(String name) throws JsonPathException {
    in.need("()");
    Expression type = Types.named(name.replace("@", ""));
    if (type == null) {
      throw in.problem("unknown type '" + name + "()'");
    }
    return type;
  }

  private Selector brackets() throws JsonPathException {
    in.need("[");
    in.skipBlanks();
    Selector selector = inBrackets();
    in.skipBlanks();
    in.need("]");
    return selector;
  }

  private Selector inBrackets() throws JsonPathException {
    if (in.take("*")) {
      return new Selector.All();
    }
    if (in.take("?")) {
      return new Selector.Filter(new ExpressionParser(in).parse());
    }
    if (in.sees("(")) {
      return new Selector.Computed(new ExpressionParser(in).parse());
    }
    List<String> names = new ArrayList<>();
    do {
      in.skipBlanks();
      names.add(name());
      in.skipBlanks();
    } while (in.take(","));
    return names.size() == 1 ? single(names.get(0)) : new Selector.Names(names);
  }

  private String name() throws JsonPathException {
    if (in.peek() == '\'' || in.peek() == '"') {
      return in.quoted();
    }
    String name = in.until(",]").strip();
    if (name.isEmpty() || name.indexOf('[') >= 0) {
      throw in.problem("expected a name, an index, '*', '?(' or a slice");
    }
    return name;
  }

  private static Selector single(String name) {
    var slice = SLICE.matcher(name);
    if (slice.matches()) {
      return new Selector.Slice(
          number(slice.group(1), 0), number(slice.group(2), Integer.MAX_VALUE));
    }
    return name.matches("-[0-9]{1,8}")
        ? new Selector.Slice(
            Integer.parseInt(name),
            name.equals("-1") ? Integer.MAX_VALUE : Integer.parseInt(name) + 1)
        : new Selector.Names(List.of(name));
  }

  private static int number(String text, int otherwise) {
    return text.isEmpty() || text.equals("-") ? otherwise : Integer.parseInt(text);
  }
}
