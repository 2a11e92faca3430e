package dev.concordat.checker.lint.functions;

import dev.concordat.checker.lint.jsonpath.Cursor;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** {@code concordat:pathParameters}: the parameters of a path and those in its braces agree. */
final class PathParameters implements LintFunction {
  private static final Pattern NAME = Pattern.compile("\\{([^}/]+)}");

  PathParameters(Options options) {
    options.allow();
  }

  @Override
  public List<Complaint> check(Target target, LintContext context) {
    List<Complaint> complaints = new ArrayList<>();
    for (Operation operation : context.operations()) {
      Set<String> inPath = names(operation.path().key());
      Set<String> declared = new HashSet<>();
      for (Cursor parameter : operation.parameters()) {
        if ("path".equals(parameter.node().string("in"))) {
          String name = Optional.ofNullable(parameter.node().string("name")).orElse("");
          declared.add(name);
          if (!inPath.contains(name)) {
            complaints.add(
                Complaint.at(
                    parameter, "the path '%s' has no '{%s}'", operation.path().key(), name));
          }
        }
      }
      inPath.removeAll(declared);
      for (String name : inPath) {
        complaints.add(
            Complaint.at(
                operation.at(), "%s does not declare its parameter '%s'", operation.label(), name));
      }
    }
    return complaints;
  }

  private static Set<String> names(String path) {
    Set<String> names = new HashSet<>();
    Matcher matcher = NAME.matcher(path);
    while (matcher.find()) {
      names.add(matcher.group(1));
    }
    return names;
  }
}
