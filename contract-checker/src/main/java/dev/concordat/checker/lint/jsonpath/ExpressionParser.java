package dev.concordat.checker.lint.jsonpath;

import dev.concordat.checker.lint.regex.LinearPattern;
import dev.concordat.checker.lint.regex.UnusablePatternException;
import java.util.ArrayList;
import java.util.List;

/**
 * Reads the part of ECMAScript that rulesets write in filters: comparisons, {@code &&}, {@code ||},
 * {@code !}, members, regular expressions and some methods of strings and arrays.
 */
final class ExpressionParser {
  private static final int NESTING = 50;

  private final Scanner in;
  private int nesting;

  ExpressionParser(Scanner in) {
    this.in = in;
  }

  Expression parse() throws JsonPathException {
    return either();
  }

  private Expression either() throws JsonPathException {
    if (++nesting > NESTING) {
      throw in.problem("an expression is nested more than " + NESTING + " deep");
    }
    Expression left = both();
    while (takes("||")) {
      Expression one = left;
      Expression other = both();
      left =
          item -> {
            Object value = one.of(item);
            return Operand.isTrue(value) ? value : other.of(item);
          };
    }
    nesting--;
    return left;
  }

  private Expression both() throws JsonPathException {
    Expression left = comparison();
    while (takes("&&")) {
      Expression one = left;
      Expression other = comparison();
      left =
          item -> {
            Object value = one.of(item);
            return Operand.isTrue(value) ? other.of(item) : value;
          };
    }
    return left;
  }

  private Expression comparison() throws JsonPathException {
    Expression left = sum();
    for (Comparison comparison : Comparison.values()) {
      if (takes(comparison.sign())) {
        Expression right = sum();
        return item -> comparison.holds(left.of(item), right.of(item));
      }
    }
    return left;
  }

  private Expression sum() throws JsonPathException {
    Expression left = unary();
    while (true) {
      Expression one = left;
      if (takes("+")) {
        Expression other = unary();
        left = item -> plus(one.of(item), other.of(item));
      } else if (takes("-")) {
        Expression other = unary();
        left = item -> Operand.number(one.of(item)) - Operand.number(other.of(item));
      } else {
        return left;
      }
    }
  }

  private static Object plus(Object a, Object b) {
    return a instanceof Double one && b instanceof Double other
        ? (Object) (one + other)
        : Operand.text(a) + Operand.text(b);
  }

  private Expression unary() throws JsonPathException {
    in.skipBlanks();
    if (!in.sees("!=") && takes("!")) {
      Expression inner = unary();
      return item -> !Operand.isTrue(inner.of(item));
    }
    if (takes("typeof ")) {
      Expression inner = unary();
      return item -> Methods.typeOf(inner.of(item));
    }
    return members(primary());
  }

  /** What follows a value: members, indexes and calls. */
  private Expression members(Expression start) throws JsonPathException {
    Expression left = start;
    while (true) {
      Expression holder = left;
      if (in.take("?.") || in.take(".")) {
        String name = in.word();
        left = in.take("(") ? call(holder, name) : member(holder, name);
      } else if (in.take("[")) {
        Expression name = either();
        need("]");
        left = item -> Operand.member(holder.of(item), Operand.text(name.of(item)));
      } else {
        return left;
      }
    }
  }

  private Expression member(Expression holder, String written) throws JsonPathException {
    String name = written + in.hyphenated();
    if (name.isEmpty()) {
      throw in.problem("expected a name after '.'");
    }
    return item -> Operand.member(holder.of(item), name);
  }

  private Expression call(Expression holder, String name) throws JsonPathException {
    List<Expression> arguments = list(")");
    Methods.Method method = Methods.named(name);
    if (method == null || arguments.size() > 1) {
      throw in.problem(
          "the method '%s' is not understood; known are %s, with one argument,"
              .formatted(name, Methods.names()));
    }
    return item ->
        method.of(
            holder.of(item),
            arguments.isEmpty() ? Operand.Nothing.UNDEFINED : arguments.get(0).of(item));
  }

  private Expression primary() throws JsonPathException {
    in.skipBlanks();
    char c = in.peek();
    if (in.take("(")) {
      Expression inner = either();
      need(")");
      return inner;
    }
    if (in.take("@")) {
      return context();
    }
    if (c == '\'' || c == '"') {
      String text = in.quoted();
      return item -> text;
    }
    if (c == '/') {
      return regex();
    }
    if (in.take("[")) {
      List<Expression> items = list("]");
      return item -> items.stream().map(each -> each.of(item)).toList();
    }
    if (in.take("$")) {
      return item -> Operand.of(item.root());
    }
    return literal();
  }

  private Expression regex() throws JsonPathException {
    try {
      String source = in.regex();
      LinearPattern pattern = LinearPattern.of(source, in.word());
      return item -> pattern;
    } catch (UnusablePatternException e) {
      throw in.problem(String.valueOf(e.getMessage()));
    }
  }

  private Expression literal() throws JsonPathException {
    String sign = in.take("-") ? "-" : "";
    String word = in.word();
    if (word.matches("[0-9]+")) {
      String fraction = in.take(".") ? "." + in.word() : "";
      double number = Double.parseDouble(sign + word + fraction);
      return item -> number;
    }
    Object value =
        switch (sign + word) {
          case "true" -> true;
          case "false" -> false;
          case "null" -> Operand.Nothing.NULL;
          case "undefined" -> Operand.Nothing.UNDEFINED;
          default -> throw in.problem("'" + word + "' is not understood; expected a value");
        };
    return item -> value;
  }

  /** What comes after an {@code @}: nothing, or a word about where the value stands. */
  private Expression context() throws JsonPathException {
    String word = in.word();
    if (!word.isEmpty() && in.take("()")) {
      Expression type = Types.named(word);
      if (type == null) {
        throw in.problem("unknown type '@" + word + "()'");
      }
      return type;
    }
    return switch (word) {
      case "" -> Operand::of;
      case "property" -> Cursor::key;
      case "path" -> Cursor::path;
      case "parent" -> item -> Operand.of(item.parent());
      case "parentProperty" ->
          item -> item.parent().map(parent -> (Object) parent.key()).orElse("");
      case "root" -> item -> Operand.of(item.root());
      default ->
          throw in.problem(
              "'@%s' is not understood; known are @property, @path, @parent, @parentProperty, @root"
                  .formatted(word));
    };
  }

  private List<Expression> list(String end) throws JsonPathException {
    List<Expression> items = new ArrayList<>();
    if (takes(end)) {
      return items;
    }
    do {
      items.add(either());
    } while (takes(","));
    need(end);
    return items;
  }

  private boolean takes(String sign) {
    in.skipBlanks();
    return in.take(sign);
  }

  private void need(String sign) throws JsonPathException {
    in.skipBlanks();
    in.need(sign);
  }
}
