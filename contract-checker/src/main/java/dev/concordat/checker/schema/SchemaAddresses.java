package dev.concordat.checker.schema;

import dev.concordat.checker.model.Schema;
import dev.concordat.checker.source.MapNode;
import dev.concordat.checker.source.Node;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The addresses of schemas, as a validator of plain JSON Schema knows them. */
final class SchemaAddresses {
  private static final String HOME = "concordat:///schemas/";

  private final Forms forms;
  private final Map<Way, String> addresses = new HashMap<>();
  private final Map<String, Way> byAddress = new HashMap<>();

  /** A schema and the way to it; nodes are equal only to themselves. */
  record Way(Node node, Schema schema, Scope scope) {
    @Override
    public boolean equals(@Nullable Object other) {
      return other instanceof Way way && node == way.node && scope.equals(way.scope);
    }

    @Override
    public int hashCode() {
      return 31 * System.identityHashCode(node) + scope.hashCode();
    }

    Way at(Node inner, Forms forms) {
      Schema child = schema.at(inner);
      return new Way(inner, child, inner instanceof MapNode ? forms.scope(child, scope) : scope);
    }
  }

  SchemaAddresses(Forms forms) {
    this.forms = forms;
  }

  /** The address of a schema that is entered on a way. */
  String of(Schema schema, Scope from) {
    return of(new Way(schema.node(), schema, forms.scope(schema, from)));
  }

  String of(Way entered) {
    return addresses.computeIfAbsent(
        entered,
        way -> {
          String address = HOME + addresses.size();
          byAddress.put(address, way);
          return address;
        });
  }

  /** The schema at an address; null for none. */
  @Nullable Way at(String address) {
    return byAddress.get(address);
  }
}
