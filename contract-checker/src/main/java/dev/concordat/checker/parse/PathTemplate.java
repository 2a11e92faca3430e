package dev.concordat.checker.parse;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A path or an address with parameters in braces.
 *
 * @param erased without the parameters' names, which may change without changing any address
 * @param parameters the names, in order
 */
record PathTemplate(String text, String erased, List<String> parameters) {
  private static final Pattern PARAMETER = Pattern.compile("\\{([^{}]*)}");

  static PathTemplate of(String text) {
    var names = new ArrayList<String>();
    Matcher matcher = PARAMETER.matcher(text);
    while (matcher.find()) {
      names.add(matcher.group(1));
    }
    String erased = names.isEmpty() ? text : matcher.replaceAll("{}");
    return new PathTemplate(text, erased, List.copyOf(names));
  }

  /** What pairs a parameter with its counterpart: its place, or its name when it has none. */
  String keyOf(String parameter) {
    int place = parameters.indexOf(parameter);
    return place < 0 ? parameter : Integer.toString(place);
  }
}
