package dev.concordat.registry;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import io.micronaut.web.router.Router;
import io.micronaut.web.router.UriRouteInfo;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * Every route that the server knows is called in every role. The least role that gets through is
 * committed, so that a new route, or a door left open, is seen in review.
 */
class AccessMatrixTest {
  private static final Path COMMITTED = Path.of("src/test/resources/routes.txt");
  private static final List<String> ROLES =
      List.of("anonymous", "reader", "publisher", "approver", "owner", "admin");

  @TempDir private Path data;

  @Test
  void everyRouteHasTheLeastRoleThatIsCommitted() throws IOException {
    String found;
    try (TestRegistry open = TestRegistry.startIn(data.resolve("open"));
        TestRegistry closed =
            TestRegistry.startIn(data.resolve("closed"), "--security-anonymous-read=false")) {
      Map<String, String> tokensOfOpen = tokens(open.api());
      Map<String, String> tokensOfClosed = tokens(closed.api());
      found =
          routes(open).stream()
              .map(
                  route ->
                      "%-70s %-10s %s"
                          .formatted(
                              route,
                              leastRole(open.api(), tokensOfOpen, route),
                              leastRole(closed.api(), tokensOfClosed, route)))
              .collect(
                  Collectors.joining(
                      "\n",
                      "# METHOD route, least role, least role without anonymous reading\n",
                      "\n"));
    }
    if (Boolean.getBoolean("golden.update")) {
      Files.writeString(COMMITTED, found);
    }
    assertThat(Files.readString(COMMITTED, UTF_8))
        .as("run this test with -Dgolden.update=true and review the diff")
        .isEqualTo(found);
  }

  private static TreeSet<String> routes(TestRegistry registry) {
    return registry
        .part(Router.class)
        .uriRoutes()
        .map(AccessMatrixTest::route)
        .filter(route -> !route.startsWith("HEAD ") && !route.startsWith("OPTIONS "))
        .collect(Collectors.toCollection(TreeSet::new));
  }

  private static String route(UriRouteInfo<?, ?> info) {
    return info.getHttpMethodName() + " " + info.getUriMatchTemplate();
  }

  private static Map<String, String> tokens(Api api) {
    Map<String, String> tokens = new LinkedHashMap<>();
    tokens.put("anonymous", "");
    ROLES.stream().skip(1).forEach(role -> tokens.put(role, api.token("a-" + role, role)));
    return tokens;
  }

  private static String leastRole(Api api, Map<String, String> tokens, String route) {
    String method = route.substring(0, route.indexOf(' '));
    String path =
        route
            .substring(method.length() + 1)
            .replaceAll("\\{/[^}]*}|\\{[?&][^}]*}", "")
            .replaceAll("\\{[^}]*}", "1");
    List<String> admitted =
        ROLES.stream()
            .filter(
                role -> {
                  int status = api.as(tokens.get(role), method, path, "").status();
                  assertThat(status).as("%s as %s", route, role).isLessThan(500);
                  return status != 401 && status != 403;
                })
            .toList();
    assertThat(admitted)
        .as("a greater role may do what a lesser one may: %s", route)
        .isEqualTo(ROLES.subList(ROLES.size() - admitted.size(), ROLES.size()));
    return admitted.isEmpty() ? "nobody" : admitted.get(0);
  }
}
