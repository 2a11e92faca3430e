package dev.concordat.checker.schema;

import java.util.ArrayList;
import java.util.List;

/** The syntax of a regular expression of ECMA-262, as far as it describes a regular language. */
sealed interface EcmaPattern {

  /** One code point of a set. */
  record Chars(CodePoints points) implements EcmaPattern {}

  /** One after the other. */
  record Sequence(List<EcmaPattern> parts) implements EcmaPattern {}

  /** One or the other. */
  record Choice(List<EcmaPattern> options) implements EcmaPattern {}

  /** Repeated; {@code max} is -1 for any number of times. */
  record Repeat(EcmaPattern part, int min, int max) implements EcmaPattern {}

  /** {@code ^}. */
  record Start() implements EcmaPattern {}

  /** {@code $}. */
  record End() implements EcmaPattern {}

  /** {@code (?=…)} and {@code (?!…)}. */
  record Ahead(EcmaPattern part, boolean holds) implements EcmaPattern {}

  /**
   * Reads a regular expression.
   *
   * @throws BeyondReachException when it is malformed or no regular language
   */
  static EcmaPattern parse(String text) {
    return new Parser(text).parse();
  }

  /** Recursive descent over the grammar of ECMA-262, section 22.2.1. */
  final class Parser {
    private static final int NESTING = 100;

    private final String text;
    private int at;
    private int nesting;

    private Parser(String text) {
      this.text = text;
    }

    private EcmaPattern parse() {
      EcmaPattern pattern = choice();
      if (at < text.length()) {
        throw new BeyondReachException("unbalanced parenthesis");
      }
      return pattern;
    }

    private EcmaPattern choice() {
      if (++nesting > NESTING) {
        throw new BeyondReachException("nested too deeply");
      }
      List<EcmaPattern> options = new ArrayList<>();
      options.add(sequence());
      while (take("|")) {
        options.add(sequence());
      }
      nesting--;
      return options.size() == 1 ? options.get(0) : new Choice(options);
    }

    private EcmaPattern sequence() {
      List<EcmaPattern> parts = new ArrayList<>();
      while (at < text.length() && text.charAt(at) != '|' && text.charAt(at) != ')') {
        parts.add(quantified(atom()));
      }
      return parts.size() == 1 ? parts.get(0) : new Sequence(parts);
    }

    private EcmaPattern atom() {
      if (take("(")) {
        return group();
      }
      if (take("[")) {
        return new Chars(new EcmaClass(text, at).read(end -> at = end));
      }
      if (take("^")) {
        return new Start();
      }
      if (take("$")) {
        return new End();
      }
      if (take(".")) {
        return new Chars(CodePoints.of('\n', '\r', 0x2028, 0x2029).complement());
      }
      if (text.charAt(at) == '\\') {
        return new Chars(new EcmaClass(text, at).escape(end -> at = end));
      }
      if ("*+?".indexOf(text.charAt(at)) >= 0) {
        throw new BeyondReachException("nothing to repeat");
      }
      int point = text.codePointAt(at);
      at += Character.charCount(point);
      return new Chars(CodePoints.of(point));
    }

    private EcmaPattern group() {
      EcmaPattern group;
      if (take("?=")) {
        group = new Ahead(choice(), true);
      } else if (take("?!")) {
        group = new Ahead(choice(), false);
      } else if (take("?<=") || take("?<!")) {
        throw new BeyondReachException("lookbehind");
      } else if (take("?<")) {
        at = text.indexOf('>', at) + 1;
        group = at == 0 ? malformed() : choice();
      } else {
        if (!take("?:") && text.startsWith("?", at)) {
          throw new BeyondReachException("a group that ECMA-262 does not have");
        }
        group = choice();
      }
      return take(")") ? group : malformed();
    }

    private EcmaPattern quantified(EcmaPattern part) {
      EcmaPattern result = part;
      if (take("*")) {
        result = new Repeat(part, 0, -1);
      } else if (take("+")) {
        result = new Repeat(part, 1, -1);
      } else if (take("?")) {
        result = new Repeat(part, 0, 1);
      } else if (at < text.length() && text.charAt(at) == '{') {
        result = counted(part);
      }
      if (result != part) {
        take("?");
      }
      return result;
    }

    private EcmaPattern counted(EcmaPattern part) {
      var bounds = java.util.regex.Pattern.compile("\\{(\\d{1,9})(,(\\d{0,9}))?}");
      var matcher = bounds.matcher(text).region(at, text.length());
      if (!matcher.lookingAt()) {
        return part;
      }
      at = matcher.end();
      int min = Integer.parseInt(matcher.group(1));
      if (matcher.group(2) == null) {
        return new Repeat(part, min, min);
      }
      int max = matcher.group(3).isEmpty() ? -1 : Integer.parseInt(matcher.group(3));
      return max >= 0 && max < min ? malformed() : new Repeat(part, min, max);
    }

    private boolean take(String token) {
      boolean here = text.startsWith(token, at);
      at += here ? token.length() : 0;
      return here;
    }

    private EcmaPattern malformed() {
      throw new BeyondReachException("not a regular expression of ECMA-262");
    }
  }
}
