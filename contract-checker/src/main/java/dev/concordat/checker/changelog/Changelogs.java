package dev.concordat.checker.changelog;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.concordat.checker.check.Compared;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/** Changelogs of several contracts. */
public final class Changelogs {
  private Changelogs() {}

  /**
   * Of comparisons of a contract.
   *
   * @param version that the contract will have; by default what the document says
   */
  public static List<Changelog> of(List<Compared> comparisons, Optional<String> version) {
    return comparisons.stream()
        .map(
            compared ->
                new Changelog(
                    compared.contract().name().toString(),
                    compared.baseline().label(),
                    version.or(compared.after()::version).orElse("(next)"),
                    compared.verdict()))
        .toList();
  }

  public static String markdown(List<Changelog> changelogs) {
    return changelogs.isEmpty()
        ? "Nothing to compare with: all contracts are new.\n"
        : changelogs.stream().map(Changelog::markdown).collect(Collectors.joining("\n"));
  }

  /** An object with the list of them. */
  public static ObjectNode json(List<Changelog> changelogs) {
    ObjectNode json = JsonNodeFactory.instance.objectNode();
    ArrayNode list = json.putArray("changelogs");
    changelogs.forEach(one -> list.add(one.json()));
    return json;
  }
}
