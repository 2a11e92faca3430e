package dev.concordat.checker.lint.functions;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/** How several words make a name. A name of one word has no style. */
enum NameStyle {
  CAMEL("[a-z][a-z0-9]*(?:[A-Z][A-Za-z0-9]*)+"),
  PASCAL("[A-Z][A-Za-z0-9]*[a-z][A-Za-z0-9]*"),
  SNAKE("[a-z][a-z0-9]*(?:_[a-z0-9]+)+"),
  KEBAB("[a-z][a-z0-9]*(?:-[a-z0-9]+)+"),
  MACRO("[A-Z][A-Z0-9]*(?:_[A-Z0-9]+)+");

  private final Pattern pattern;

  NameStyle(String pattern) {
    this.pattern = Pattern.compile(pattern);
  }

  String id() {
    return name().toLowerCase(Locale.ROOT);
  }

  /** Empty for names of one word, and for those that follow a rule of their own. */
  static Optional<NameStyle> of(String name) {
    return name.length() > 100
        ? Optional.empty()
        : Arrays.stream(values())
            .filter(style -> style.pattern.matcher(name).matches())
            .findFirst();
  }
}
