package dev.concordat.checker.rules;

import dev.concordat.checker.model.Direction;
import dev.concordat.checker.schema.Witness;
import dev.concordat.checker.source.Location;
import java.util.List;
import java.util.Optional;

/**
 * What a change means.
 *
 * @param rule id of the rule that speaks
 * @param exchanges every exchange that shows the change, in document order; empty when it is about
 *     the whole document
 * @param position the first position that shows it; empty for the exchange itself
 * @param pointer JSON Pointer inside the position's schema, references followed
 * @param before where it stood in the old document
 * @param after where it stands in the new one
 * @param message one clause that names the thing and what happened to it
 * @param why one sentence: who breaks and how, or why nobody does
 * @param hint how to make the change safely
 * @param was the old value, for people
 * @param is the new value, for people
 * @param witness a payload for the schema at {@code pointer} that proves the break
 * @param fingerprint 16 hex digits that stay the same while rule, place and values do
 */
public record Finding(
    String rule,
    Severity severity,
    List<String> exchanges,
    String position,
    Optional<Direction> direction,
    String pointer,
    Optional<Location> before,
    Optional<Location> after,
    String message,
    String why,
    Optional<String> hint,
    Optional<String> was,
    Optional<String> is,
    Optional<Witness> witness,
    String fingerprint) {

  public Finding {
    exchanges = List.copyOf(exchanges);
  }

  /** The first exchange that shows the change; empty when it is about the whole document. */
  public String exchange() {
    return exchanges.isEmpty() ? "" : exchanges.get(0);
  }

  /** The same finding where nobody has to work with anybody. */
  public Finding harmless() {
    return new Finding(
        rule,
        Severity.SAFE,
        exchanges,
        position,
        direction,
        pointer,
        before,
        after,
        message,
        why,
        Optional.empty(),
        was,
        is,
        Optional.empty(),
        fingerprint);
  }
}
