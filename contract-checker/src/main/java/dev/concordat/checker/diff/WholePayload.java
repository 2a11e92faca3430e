package dev.concordat.checker.diff;

import com.fasterxml.jackson.databind.JsonNode;
import dev.concordat.checker.model.Schema;
import dev.concordat.checker.schema.Samples;
import dev.concordat.checker.schema.Witness;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Puts a witness for a part of a payload into a whole payload that is rejected because of it. */
final class WholePayload {
  /** More than anybody reads; each of them is built and confirmed anew. */
  private static final int MOST = 25;

  private final Comparison comparison;

  /** The facts that were seen: one payload is enough for all exchanges that show the fact. */
  private final Set<Fact> seen = Collections.newSetFromMap(new IdentityHashMap<>());

  private int built;

  WholePayload(Comparison comparison) {
    this.comparison = comparison;
  }

  /** What is known about the fact, with a whole payload as the witness where one can be built. */
  Evidence around(
      Compatibility kernel, SchemaDelta payload, Payload.Found found, Evidence evidence) {
    boolean known = evidence.witness().flatMap(Witness::at).isPresent();
    if (evidence.witness().isEmpty() || known || !seen.add(found.fact())) {
      return evidence;
    }
    Witness part = evidence.witness().get();
    if (found.fact().place() == payload) {
      return Evidence.of(Optional.of(part.at("")));
    }
    if (built >= MOST) {
      return evidence;
    }
    built++;
    return Evidence.of(Optional.of(whole(kernel, payload, found.pointer(), part).orElse(part)));
  }

  private Optional<Witness> whole(
      Compatibility kernel, SchemaDelta payload, String pointer, Witness part) {
    Schema writer = kernel.oldWrites() ? payload.before() : payload.after();
    Schema reader = kernel.oldWrites() ? payload.after() : payload.before();
    Samples samples = comparison.samples(kernel.direction());
    List<String> path = WitnessPath.of(pointer);
    Optional<JsonNode> instance = samples.around(writer, path, part.instance());
    Optional<String> at = instance.flatMap(whole -> WitnessPath.find(whole, path, part.instance()));
    return at.isPresent() && samples.confirms(writer, reader, instance.get())
        ? Optional.of(new Witness(instance.get(), true, at))
        : Optional.empty();
  }
}
