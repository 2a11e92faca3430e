package dev.concordat.checker.schema;

import dev.concordat.checker.source.ListNode;
import dev.concordat.checker.source.Node;
import dev.concordat.checker.source.ScalarNode;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Reads the keywords of arrays. */
final class ArrayKeywords {
  private final FormReader reader;
  private final Edition edition;

  ArrayKeywords(FormReader reader) {
    this.reader = reader;
    this.edition = Edition.of(reader.dialect());
  }

  void read() {
    items();
    reader.span("minItems", "maxItems", ItemCount::new);
    if (reader.get("uniqueItems") instanceof ScalarNode unique && unique.isTrue()) {
      reader.add("uniqueItems", unique, new UniqueItems());
    }
    if (edition.atLeast(Edition.DRAFT_6)) {
      reader.with("contains", this::contains);
    }
  }

  private void items() {
    Node items = reader.get("items");
    boolean tuples = !edition.atLeast(Edition.DRAFT_2020);
    Node prefix = tuples ? items : reader.get("prefixItems");
    if (prefix instanceof ListNode list) {
      Node rest = tuples ? reader.get("additionalItems") : items;
      String keyword = tuples ? "items" : "prefixItems";
      tuple(keyword, list, tuples ? "additionalItems" : "items", rest);
    } else if (items instanceof ListNode) {
      reader.malformed("items", items);
    } else if (items != null) {
      reader.add("items", items, new Items(List.of(), reader.form(items), true));
    }
  }

  /** Two assertions, so that the one that fails names its own keyword. */
  private void tuple(String keyword, ListNode list, String restKeyword, @Nullable Node rest) {
    List<Form> first = reader.forms(list);
    Form anything = reader.forms().anything();
    reader.add(keyword, list, new Items(first, anything, false));
    if (rest != null) {
      List<Form> skipped = first.stream().map(form -> anything).toList();
      reader.add(restKeyword, rest, new Items(skipped, reader.form(rest), true));
    }
  }

  private void contains(Node contains) {
    boolean counts = edition.atLeast(Edition.DRAFT_2019);
    int low = counts ? reader.size("minContains").orElse(1) : 1;
    int high = counts ? reader.size("maxContains").orElse(Span.UNBOUNDED) : Span.UNBOUNDED;
    boolean marks = edition.atLeast(Edition.DRAFT_2020);
    Form form = reader.form(contains);
    if (low > 0 || marks) {
      reader.add("contains", contains, new Contains(form, new Span(low, Span.UNBOUNDED), marks));
    }
    if (high < Span.UNBOUNDED) {
      Node at = reader.get("maxContains");
      reader.add("maxContains", at, new Contains(form, new Span(0, high), marks));
    }
  }
}
