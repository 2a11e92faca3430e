package dev.concordat.checker.schema;

import com.fasterxml.jackson.databind.JsonNode;
import dev.concordat.checker.source.ListNode;
import dev.concordat.checker.source.Node;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;

/** Reads {@code allOf}, {@code anyOf}, {@code oneOf}, {@code not} and {@code if}. */
final class BranchKeywords {
  private final FormReader reader;

  BranchKeywords(FormReader reader) {
    this.reader = reader;
  }

  void read() {
    list("allOf", AllOf::new);
    branches("anyOf", AnyOf::new, LinkedHashSet::new);
    branches("oneOf", OneOf::new, ListedBranches::once);
    reader.with("not", value -> reader.add("not", value, new Not(reader.form(value))));
    Node condition = reader.get("if");
    if (condition != null && Edition.of(reader.dialect()).atLeast(Edition.DRAFT_7)) {
      Node then = reader.get("then");
      Node otherwise = reader.get("else");
      reader.add(
          "if",
          condition,
          new IfThenElse(
              reader.form(condition),
              then == null ? reader.forms().anything() : reader.form(then),
              otherwise == null ? reader.forms().anything() : reader.form(otherwise)));
    }
  }

  private void branches(
      String keyword,
      Function<List<Form>, Assertion> assertion,
      Function<List<JsonNode>, Set<JsonNode>> choice) {
    Optional<List<JsonNode>> listed =
        Optional.ofNullable(reader.schema().node().list(keyword))
            .filter(list -> list.size() > 0)
            .flatMap(list -> ListedBranches.of(list, reader.schema(), reader.forms()));
    listed.ifPresentOrElse(
        values ->
            reader.add(
                keyword,
                reader.get(keyword),
                new Enumeration(choice.apply(values), reader.forms())),
        () -> list(keyword, assertion));
  }

  private void list(String keyword, Function<List<Form>, Assertion> assertion) {
    reader.with(
        keyword,
        value -> {
          if (value instanceof ListNode list && list.size() > 0) {
            reader.add(keyword, list, assertion.apply(reader.forms(list)));
          } else {
            reader.malformed(keyword, value);
          }
        });
  }
}
