package dev.concordat.registry.lineage;

import dev.concordat.registry.checks.Finding;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/** Whether a finding is about something that a consumer says it uses; in doubt it is. */
final class Touch {
  private static final Pattern PARAMETER = Pattern.compile("\\{[^/}]*}");

  /** Keywords of a schema pointer that do not stand for a step into the value. */
  private static final Set<String> COMBINING =
      Set.of("allOf", "anyOf", "oneOf", "not", "if", "then", "else", "$defs", "definitions");

  private Touch() {}

  /** Why a finding hits a consumer; empty when it does not. */
  static Optional<String> of(Finding finding, List<UsedPart> uses) {
    if (uses.isEmpty()) {
      return Optional.of("it has not said which parts it uses");
    }
    if (finding.exchanges().isEmpty()) {
      return Optional.of("the change is about the whole contract");
    }
    return uses.stream().flatMap(part -> of(finding, part).stream()).findFirst();
  }

  private static Optional<String> of(Finding finding, UsedPart part) {
    boolean same =
        finding.exchanges().stream()
            .anyMatch(exchange -> normal(exchange).equals(normal(part.exchange())));
    if (!same) {
      return Optional.empty();
    }
    // Only what it reads can be narrowed to fields: what is asked of a sender hits every sender.
    if (part.fields().isEmpty()
        || !"emitted".equals(finding.direction())
        || finding.pointer().isEmpty()) {
      return Optional.of("it uses " + part.exchange());
    }
    List<String> place = path(finding.pointer());
    return part.fields().stream()
        .filter(field -> meet(place, steps(field)))
        .findFirst()
        .map(field -> "it reads %s of %s".formatted(field, part.exchange()));
  }

  private static String normal(String exchange) {
    return PARAMETER.matcher(exchange.strip()).replaceAll("{}");
  }

  /** One is inside the other, or they are the same. */
  private static boolean meet(List<String> place, List<String> field) {
    for (int i = 0; i < Math.min(place.size(), field.size()); i++) {
      String one = place.get(i);
      String other = field.get(i);
      if (!one.equals(other) && !one.equals("*") && !other.equals("*")) {
        return false;
      }
    }
    return true;
  }

  /** The steps into a value that a pointer into its schema stands for. */
  private static List<String> path(String pointer) {
    List<String> path = new ArrayList<>();
    Iterator<String> tokens = steps(pointer).iterator();
    while (tokens.hasNext()) {
      String token = tokens.next();
      if (token.equals("properties") && tokens.hasNext()) {
        path.add(tokens.next());
      } else if (token.equals("patternProperties") && tokens.hasNext()) {
        tokens.next();
        path.add("*");
      } else if (token.equals("items")
          || token.equals("prefixItems")
          || token.equals("additionalProperties")) {
        path.add("*");
      } else if (!COMBINING.contains(token) && !isIndex(token)) {
        // Anything else is about the value so far.
        return path;
      }
    }
    return path;
  }

  private static boolean isIndex(String token) {
    return token.chars().allMatch(Character::isDigit);
  }

  private static List<String> steps(String pointer) {
    return Arrays.stream(pointer.split("/", -1))
        .filter(step -> !step.isEmpty() && !step.equals("#"))
        .map(step -> step.replace("~1", "/").replace("~0", "~"))
        .toList();
  }
}
