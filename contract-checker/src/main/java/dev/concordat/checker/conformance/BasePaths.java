package dev.concordat.checker.conformance;

import dev.concordat.checker.model.Contract;
import dev.concordat.checker.model.Server;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** What may stand before the paths of a contract: the paths of its servers, or nothing. */
final class BasePaths {
  private static final Pattern PATH =
      Pattern.compile("(?:[A-Za-z][A-Za-z0-9+.-]*:)?(?://[^/]*)?(.*)");

  private final List<Pattern> patterns;

  BasePaths(Contract contract) {
    Set<String> paths = new LinkedHashSet<>();
    Stream.concat(
            contract.servers().stream(),
            contract.exchanges().stream().flatMap(each -> each.servers().stream()))
        .flatMap(BasePaths::addresses)
        .map(BasePaths::path)
        .filter(path -> !path.isEmpty())
        .forEach(paths::add);
    this.patterns =
        paths.stream()
            .sorted(Comparator.comparing(String::length).reversed())
            .map(BasePaths::pattern)
            .toList();
  }

  private static Stream<String> addresses(Server server) {
    return Stream.concat(server.addresses().stream().sorted(), Stream.of(server.address()));
  }

  private static String path(String address) {
    Matcher matcher = PATH.matcher(address);
    String path = matcher.matches() ? matcher.group(1) : "";
    return path.endsWith("/") ? path.substring(0, path.length() - 1) : path;
  }

  private static Pattern pattern(String path) {
    String variables =
        Stream.of(path.split("\\{[^{}]*}", -1))
            .map(Pattern::quote)
            .reduce((a, b) -> a + "[^/]*" + b)
            .orElse("");
    return Pattern.compile(variables);
  }

  /** The paths that a request may mean, without what stands before them, the longest base first. */
  List<String> without(String path) {
    Set<String> rest = new LinkedHashSet<>();
    for (Pattern base : patterns) {
      Matcher matcher = base.matcher(path);
      if (matcher.lookingAt()
          && (matcher.end() == path.length() || path.charAt(matcher.end()) == '/')) {
        rest.add(path.substring(matcher.end()));
      }
    }
    rest.add(path);
    return List.copyOf(rest);
  }
}
