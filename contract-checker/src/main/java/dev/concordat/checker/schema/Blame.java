package dev.concordat.checker.schema;

import com.fasterxml.jackson.databind.JsonNode;
import dev.concordat.checker.model.Schema;
import dev.concordat.checker.source.Location;
import dev.concordat.checker.source.Node;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Which part of one schema allows a value, and which part of another rejects it.
 *
 * @param inA the schema for the offending place that allows what is there
 * @param inB the keyword that rejects it
 */
record Blame(Optional<Location> inA, Optional<Location> inB, String keyword) {

  static Blame of(Form a, Form b, JsonNode value) {
    Rejection rejection =
        Rejection.find(b, value).orElse(new Rejection(b, Optional.empty(), List.of()));
    Optional<Location> inB =
        rejection.keyword().flatMap(keyword -> locate(rejection.form(), keyword.node()));
    Optional<Location> inA = Rejection.allowing(a, value, rejection.path());
    return new Blame(
        inA,
        inB.or(() -> locate(rejection.form(), null)),
        rejection.keyword().map(Keyword::name).orElse(""));
  }

  private static Optional<Location> locate(Form form, @Nullable Node node) {
    Schema source = form.source();
    return source == null
        ? Optional.empty()
        : Optional.of(source.document().locate(node == null ? source.node() : node));
  }
}
