package dev.concordat.checker.parse;

import dev.concordat.checker.source.ListNode;
import dev.concordat.checker.source.MapNode;
import dev.concordat.checker.source.Node;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/** What the variables of a server's address leave to choose (OpenAPI 3.1, section 4.8.6). */
final class ServerVariables {
  /** Beyond that many addresses a variable stands for anything. */
  private static final int MOST = 256;

  private ServerVariables() {}

  /** An address for each choice; a variable that does not list its values is {@code {}}. */
  static Set<String> choices(String address, Node server) {
    Set<String> addresses = Set.of(address);
    MapNode variables = server.map("variables");
    for (String name : PathTemplate.of(address).parameters()) {
      Node variable = variables == null ? null : variables.get(name);
      ListNode values = variable == null ? null : variable.list("enum");
      List<String> listed = values == null ? List.of() : values.strings();
      boolean any = listed.isEmpty() || addresses.size() * listed.size() > MOST;
      addresses = replaced(addresses, "{" + name + "}", any ? List.of("{}") : listed);
    }
    return addresses;
  }

  private static Set<String> replaced(Set<String> addresses, String name, List<String> values) {
    Set<String> replaced = new LinkedHashSet<>();
    for (String address : addresses) {
      values.forEach(value -> replaced.add(address.replace(name, value)));
    }
    return replaced;
  }
}
