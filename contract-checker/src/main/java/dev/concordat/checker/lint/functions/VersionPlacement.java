package dev.concordat.checker.lint.functions;

import dev.concordat.checker.lint.jsonpath.Cursor;
import dev.concordat.checker.source.Node;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/** {@code concordat:versionPlacement}: the API's version is said in one way, and always. */
final class VersionPlacement implements LintFunction {
  private static final Pattern IN_PATH = Pattern.compile("(?i).*/v[0-9]+([a-z]+[0-9]*)?(/.*|$)");
  private static final Pattern HEADER =
      Pattern.compile("(?i)(x-)?([a-z]{1,20}-)?api-version|accept-version|x-version");

  /** Paths about the server itself have no version. */
  private static final Pattern OPERATIONAL =
      Pattern.compile(
          "(?i)/?|/(health|healthz|live|livez|ready|readyz|ping|status|metrics|version|info|openapi"
              + "|swagger|docs|favicon|logs|\\.well-known|oauth|oauth2|login|logout)([./-].*)?");

  /** From here on a path without a version is an oversight. */
  private static final double MOST = 0.8;

  VersionPlacement(Options options) {
    options.allow();
  }

  @Override
  public List<Complaint> check(Target target, LintContext context) {
    Cursor root = context.resolved().root();
    List<Cursor> paths =
        root.child("paths").map(Cursor::children).orElse(List.of()).stream()
            .filter(path -> !OPERATIONAL.matcher(path.key()).matches())
            .toList();
    List<Cursor> versioned =
        paths.stream().filter(path -> IN_PATH.matcher(path.key()).matches()).toList();
    List<Complaint> complaints = new ArrayList<>();
    boolean atServer = isVersionedServer(root);
    if (!versioned.isEmpty() && !atServer) {
      complaints.addAll(lacking(paths, versioned));
    }
    if (!versioned.isEmpty() || atServer) {
      context.operations().stream()
          .flatMap(operation -> operation.parameters().stream())
          .filter(VersionPlacement::isVersionHeader)
          .findFirst()
          .ifPresent(
              header ->
                  complaints.add(
                      Complaint.at(
                          header,
                          "the version stands in the path and in the header '%s'",
                          Optional.ofNullable(header.node().string("name")).orElse(""))));
    }
    return complaints;
  }

  private static List<Complaint> lacking(List<Cursor> paths, List<Cursor> versioned) {
    List<Cursor> others = new ArrayList<>(paths);
    others.removeAll(versioned);
    if (others.isEmpty()) {
      return List.of();
    }
    if (versioned.size() < MOST * paths.size()) {
      Cursor all = paths.get(0).parent().orElse(paths.get(0));
      return List.of(
          Complaint.at(all, "%d of %d paths name a version", versioned.size(), paths.size()));
    }
    return others.stream()
        .map(path -> Complaint.at(path, "most paths name a version, '%s' does not", path.key()))
        .toList();
  }

  private static boolean isVersionHeader(Cursor parameter) {
    Node node = parameter.node();
    String name = node.string("name");
    return "header".equals(node.string("in")) && name != null && HEADER.matcher(name).matches();
  }

  private static boolean isVersionedServer(Cursor root) {
    String basePath = root.node().string("basePath");
    return basePath != null && IN_PATH.matcher(basePath).matches()
        || root.child("servers").map(Cursor::children).orElse(List.of()).stream()
            .map(server -> server.node().string("url"))
            .anyMatch(url -> url != null && IN_PATH.matcher(url).matches());
  }
}
