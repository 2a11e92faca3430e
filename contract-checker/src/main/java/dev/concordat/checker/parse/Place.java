package dev.concordat.checker.parse;

import dev.concordat.checker.model.Direction;
import dev.concordat.checker.model.ExchangeKind;

/**
 * Where a path item is offered, or called.
 *
 * @param label how it is named behind the method
 * @param key the same without the names of path parameters
 * @param group the same without the names of callbacks
 * @param template the path, for its parameters
 * @param request the direction of what a request carries
 */
record Place(
    ExchangeKind kind,
    String label,
    String key,
    String group,
    PathTemplate template,
    Direction request) {

  static Place path(String path) {
    PathTemplate template = PathTemplate.of(path);
    return new Place(
        ExchangeKind.OPERATION,
        path,
        template.erased(),
        template.erased(),
        template,
        Direction.ACCEPTED);
  }

  /** The owner calls; whoever subscribed answers. */
  static Place webhook(String name) {
    String label = "webhook " + name;
    return new Place(
        ExchangeKind.WEBHOOK, label, label, label, PathTemplate.of(""), Direction.EMITTED);
  }

  /** Callbacks go against their operation, also against one that is a callback itself. */
  Place callback(String method, String name, String expression) {
    String place = expression + " of " + method + " ";
    String own = "callback " + name + " " + place;
    return new Place(
        ExchangeKind.CALLBACK,
        own + label,
        own + key,
        "callback " + place + group,
        PathTemplate.of(""),
        request.turned());
  }
}
