package dev.concordat.checker.lint;

import dev.concordat.checker.source.Document;
import dev.concordat.checker.source.ListNode;
import dev.concordat.checker.source.Node;
import dev.concordat.checker.source.Pointer;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Finds the place that swagger-parser speaks of, as {@code attribute paths.'/pets'(get).responses
 * is missing}, or the nearest one that is there.
 */
final class SwaggerPlaces {
  private static final Pattern STEP =
      Pattern.compile("'([^']*)'|\\(([a-z]+)\\)|\\[([^\\]]*)]|([^.'(\\[\\s]+)");

  private final Document document;

  SwaggerPlaces(Document document) {
    this.document = document;
  }

  Node of(String message) {
    int start = message.startsWith("attribute ") ? "attribute ".length() : 0;
    int end = message.indexOf(' ', start);
    Matcher steps = STEP.matcher(message.substring(start, end < 0 ? message.length() : end));
    Node place = document.root();
    while (steps.find()) {
      Node next = step(place, steps);
      if (next == null) {
        return place;
      }
      place = next;
    }
    return place;
  }

  private static @Nullable Node step(Node place, Matcher step) {
    if (step.group(3) != null) {
      return item(place, step.group(3));
    }
    for (int i : new int[] {1, 2, 4}) {
      if (step.group(i) != null) {
        return place.get(step.group(i));
      }
    }
    return null;
  }

  /** Parameters are told by their name; for Swagger 2.0 without saying that they are ones. */
  private static @Nullable Node item(Node place, String name) {
    Node holder = place instanceof ListNode ? place : place.get("parameters");
    if (!(holder instanceof ListNode list)) {
      return null;
    }
    for (Node item : list) {
      if (name.equals(item.string("name"))) {
        return item;
      }
    }
    return new Document("", list).at(Pointer.child("", name));
  }
}
