package dev.concordat.checker.parse;

import dev.concordat.checker.model.Exchange;
import dev.concordat.checker.source.MapNode;
import dev.concordat.checker.source.Node;
import dev.concordat.checker.source.Nodes;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Reads path items: the operations of one path, webhook or callback. */
final class PathItems {
  private static final Set<String> METHODS =
      Set.of("get", "put", "post", "delete", "options", "head", "patch", "trace", "query");

  private final OpenApiDocument openApi;
  private final Exchanges exchanges;
  private final Operations operations;

  /** Operations whose callbacks are being read: a callback may lead back to its own operation. */
  private final Set<Node> open = Collections.newSetFromMap(new IdentityHashMap<>());

  PathItems(OpenApiDocument openApi, Exchanges exchanges) {
    this.openApi = openApi;
    this.exchanges = exchanges;
    this.operations = new Operations(openApi);
  }

  void read(Node declared, Place place) {
    MapNode item = item(declared);
    for (int i = 0; item != null && i < item.size(); i++) {
      if (METHODS.contains(item.name(i))) {
        readOperation(place, item, item.name(i).toUpperCase(Locale.ROOT), item.value(i));
      }
    }
  }

  /** A path item may extend the one that it refers to. */
  private @Nullable MapNode item(Node declared) {
    MapNode target = openApi.refs().map(declared, "a path item");
    if (target == null || target == declared || !(declared instanceof MapNode own)) {
      return target;
    }
    Map<String, Node> members = new LinkedHashMap<>();
    for (int i = 0; i < target.size(); i++) {
      members.put(target.name(i), target.value(i));
    }
    for (int i = 0; i < own.size(); i++) {
      members.put(own.name(i), own.value(i));
    }
    members.remove(RefResolver.REF);
    return Nodes.map(target, members);
  }

  private void readOperation(Place place, MapNode item, String method, Node declared) {
    MapNode operation = openApi.refs().map(declared, "an operation");
    if (operation == null) {
      return;
    }
    Exchange exchange = operations.read(place, method, item, operation);
    exchanges.add(exchange);
    if (!open.add(operation)) {
      return;
    }
    readCallbacks(place, method, openApi.refs().map(operation.get("callbacks"), "callbacks"));
    open.remove(operation);
  }

  private void readCallbacks(Place place, String method, @Nullable MapNode callbacks) {
    for (int i = 0; callbacks != null && i < callbacks.size(); i++) {
      MapNode byExpression = openApi.refs().map(callbacks.value(i), "a callback");
      for (int j = 0; byExpression != null && j < byExpression.size(); j++) {
        String expression = byExpression.name(j);
        if (!OpenApiParser.isExtension(expression)) {
          read(byExpression.value(j), place.callback(method, callbacks.name(i), expression));
        }
      }
    }
  }
}
