package dev.concordat.checker.parse;

import dev.concordat.checker.model.Direction;
import dev.concordat.checker.model.ExchangeKind;

/**
 * Where a path item is offered, or called.
 *
 * @param label how it is named behind the method
 * @param key the same without the names of path parameters
 * @param template the path, for its parameters
 * @param request the direction of what a request carries
 */
record Place(
    ExchangeKind kind, String label, String key, PathTemplate template, Direction request) {

  static Place path(String path) {
    PathTemplate template = PathTemplate.of(path);
    return new Place(ExchangeKind.OPERATION, path, template.erased(), template, Direction.ACCEPTED);
  }

  /** The owner calls; whoever subscribed answers. */
  static Place webhook(String name) {
    String label = "webhook " + name;
    return new Place(ExchangeKind.WEBHOOK, label, label, PathTemplate.of(""), Direction.EMITTED);
  }

  /** Callbacks go against their operation, also against one that is a callback itself. */
  Place callback(String method, String name, String expression) {
    String own = "callback " + name + " " + expression + " of " + method + " ";
    return new Place(
        ExchangeKind.CALLBACK, own + label, own + key, PathTemplate.of(""), request.turned());
  }
}
