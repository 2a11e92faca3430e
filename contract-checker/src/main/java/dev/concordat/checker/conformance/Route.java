package dev.concordat.checker.conformance;

import dev.concordat.checker.model.Exchange;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * An operation and the paths that lead to it.
 *
 * @param path as the contract writes it, for people
 * @param pattern finds the values of the path's parameters, in order
 */
record Route(Exchange exchange, String method, String path, Pattern pattern, int parameters) {
  private static final Pattern PARAMETER = Pattern.compile("\\{[^{}]*}");

  static Route of(Exchange exchange) {
    String label = exchange.label();
    int space = label.indexOf(' ');
    String written = label.substring(space + 1);
    // Some contracts tell operations of one path apart by what no server sees, or by a query.
    String path = written.split("[#?]", 2)[0];
    var pattern = new StringBuilder();
    Matcher matcher = PARAMETER.matcher(path);
    int end = 0;
    int parameters = 0;
    while (matcher.find()) {
      pattern.append(Pattern.quote(path.substring(end, matcher.start()))).append("([^/]+)");
      end = matcher.end();
      parameters++;
    }
    pattern.append(Pattern.quote(path.substring(end)));
    return new Route(
        exchange, label.substring(0, space), path, Pattern.compile(pattern.toString()), parameters);
  }

  /** The raw values of the path's parameters, when the path is one of this route. */
  Optional<List<String>> match(String candidate) {
    Matcher matcher = pattern.matcher(candidate);
    if (!matcher.matches()) {
      return Optional.empty();
    }
    List<String> values = new ArrayList<>();
    for (int i = 1; i <= matcher.groupCount(); i++) {
      values.add(matcher.group(i));
    }
    return Optional.of(values);
  }
}
