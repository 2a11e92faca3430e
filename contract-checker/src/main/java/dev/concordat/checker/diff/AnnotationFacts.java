package dev.concordat.checker.diff;

import dev.concordat.checker.source.MapNode;
import dev.concordat.checker.source.Node;
import dev.concordat.checker.source.Nodes;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/** Tells which keywords differ that allow and forbid nothing in JSON, and matter all the same. */
final class AnnotationFacts {
  private static final String EXTENSIBLE = "x-extensible-enum";

  private final SchemaPair pair;
  private final SchemaView before;
  private final SchemaView after;
  private final Optional<LocalDate> today;

  /**
   * @param today the day on which announced ends are looked at, when it is known
   */
  AnnotationFacts(SchemaPair pair, Optional<LocalDate> today) {
    this.pair = pair;
    this.today = today;
    this.before = pair.before();
    this.after = pair.after();
  }

  void tell() {
    if (!Base64Text.inBoth(before, after)) {
      content("contentEncoding");
    }
    content("contentMediaType");
    content("contentSchema");
    extensibleEnum();
    lifecycle();
    tell(Element.XML, "xml", xml(before), xml(after));
  }

  private void content(String keyword) {
    tell(Element.CONTENT, keyword, before.keyword(keyword), after.keyword(keyword));
  }

  /** What a schema says of its own end; what its parts say is about other places as well. */
  private void lifecycle() {
    Lifecycle was = Lifecycle.of(before.schema().node());
    Lifecycle is = Lifecycle.of(after.schema().node());
    for (LifecycleFacts.Told told : LifecycleFacts.between(was, is, today)) {
      pair.delta()
          .add(
              pair.fact(
                      told.element(),
                      told.action(),
                      told.element().id(),
                      Optional.of(before.schema().node()),
                      Optional.of(after.schema().node()))
                  .quoting(told.was(), told.is()));
    }
  }

  private void tell(Element element, String keyword, Optional<Node> was, Optional<Node> is) {
    if (!Excerpt.same(was, is)) {
      pair.delta().add(pair.value(element, Action.CHANGED, keyword, was, is));
    }
  }

  /** A list of values that may grow: readers are told to expect others. */
  private void extensibleEnum() {
    Optional<Node> was = before.keyword(EXTENSIBLE);
    Optional<Node> is = after.keyword(EXTENSIBLE);
    if (was.isPresent() && is.isPresent()) {
      values(EnumValues.difference(EXTENSIBLE, before, after));
    } else if (was.isPresent()) {
      listed(Action.REMOVED, was, is);
    } else if (is.isPresent()) {
      listed(Action.ADDED, was, is);
    }
  }

  private void listed(Action action, Optional<Node> was, Optional<Node> is) {
    pair.delta().add(pair.fact(Element.EXTENSIBLE_ENUM, action, EXTENSIBLE, was, is));
  }

  private void values(Optional<Family.Difference> difference) {
    difference
        .filter(d -> d.told().isPresent() || d.tells().isPresent())
        .ifPresent(
            d ->
                pair.delta()
                    .add(
                        pair.fact(Element.EXTENSIBLE_ENUM, action(d), EXTENSIBLE, d.was(), d.is())
                            .quoting(d.told(), d.tells())));
  }

  /** What went hurts where the new version reads, what came where it writes. */
  private Action action(Family.Difference difference) {
    boolean both = difference.told().isPresent() && difference.tells().isPresent();
    if (both) {
      return pair.kernel().hurting();
    }
    return difference.told().isPresent() ? Action.NARROWED : Action.WIDENED;
  }

  /** The keyword without what says the same as leaving it out. */
  private static Optional<Node> xml(SchemaView view) {
    return view.keyword("xml")
        .map(AnnotationFacts::plain)
        .filter(node -> node instanceof MapNode map && map.size() > 0);
  }

  private static Node plain(Node xml) {
    if (!(xml instanceof MapNode map)) {
      return xml;
    }
    Map<String, Node> members = new LinkedHashMap<>();
    for (int i = 0; i < map.size(); i++) {
      boolean flag = map.name(i).equals("attribute") || map.name(i).equals("wrapped");
      boolean extension = map.name(i).startsWith("x-");
      if (!extension && (!flag || map.isTrue(map.name(i)))) {
        members.put(map.name(i), map.value(i));
      }
    }
    return members.size() == map.size() ? xml : Nodes.map(xml, members);
  }
}
