package dev.concordat.checker.schema;

import dev.concordat.checker.model.Schema;
import dev.concordat.checker.source.Node;
import java.util.List;
import java.util.Optional;

/** Reads {@code $ref}, {@code $dynamicRef} and {@code $recursiveRef}. */
final class ReferenceKeywords {
  private final FormReader reader;

  ReferenceKeywords(FormReader reader) {
    this.reader = reader;
  }

  void read() {
    Node value = reader.get("$ref");
    Optional<Schema> target = References.target(reader.schema(), reader.forms().anchors());
    reader.add(
        "$ref",
        value,
        target.isPresent()
            ? new AllOf(List.of(reader.forms().of(target.get(), reader.scope())))
            : new Unread(
                "the reference '"
                    + reader.schema().node().string("$ref")
                    + "' leads to nothing here"));
  }

  void readDynamic() {
    for (String keyword : List.of("$dynamicRef", "$recursiveRef")) {
      String reference = reader.schema().node().string(keyword);
      if (reference != null && !References.hidesSiblings(reader.dialect())) {
        Optional<Schema> target = dynamicTarget(keyword, reference);
        reader.add(
            keyword,
            reader.get(keyword),
            target.isPresent()
                ? new AllOf(List.of(reader.forms().of(target.get(), reader.scope())))
                : new Unread("'" + keyword + "' may lead to several schemas"));
      }
    }
  }

  private Optional<Schema> dynamicTarget(String keyword, String reference) {
    if (reader.forms().areByWay()) {
      return References.dynamicTarget(
          reader.schema(), keyword, reference, reader.forms().anchors(), reader.scope());
    }
    Optional<Schema> target =
        References.dynamicTarget(reader.schema(), keyword, reference, reader.forms().anchors());
    if (target.isEmpty()) {
      reader.forms().meetAmbiguity();
    }
    return target;
  }
}
