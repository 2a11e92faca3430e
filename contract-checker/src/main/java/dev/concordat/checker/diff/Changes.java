package dev.concordat.checker.diff;

import dev.concordat.checker.model.Contract;
import dev.concordat.checker.model.Direction;
import dev.concordat.checker.source.Diagnostic;
import dev.concordat.checker.source.Document;
import dev.concordat.checker.source.Location;
import dev.concordat.checker.source.Node;
import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Collects changes: an edit of a shared part is one change, however many exchanges show it. */
final class Changes {
  private final Document before;
  private final Document after;
  private final Map<Key, Builder> places = new LinkedHashMap<>();
  private final Map<Fact, Builder> facts = new IdentityHashMap<>();
  private final List<Builder> order = new ArrayList<>();

  /**
   * One place of a shared part, and what happened there. What was added has no place in the old
   * document, and what was removed none in the new one, whatever lies nearest to it there.
   */
  private record Key(
      Element element,
      Action action,
      Optional<Direction> direction,
      String subject,
      Optional<Location> before,
      Optional<Location> after) {}

  private static final class Builder {
    private final Change first;
    private final Set<Change.Reach> reaches = new LinkedHashSet<>();
    private Evidence evidence = Evidence.HARMLESS;

    Builder(Change first) {
      this.first = first;
    }

    void reach(Change.Reach reach, Evidence known) {
      reaches.add(reach);
      evidence = evidence.and(known);
    }

    Change build() {
      return new Change(
          first.element(),
          first.action(),
          first.direction(),
          List.copyOf(reaches),
          first.pointer(),
          first.subject(),
          first.was(),
          first.is(),
          first.before(),
          first.after(),
          evidence);
    }
  }

  Changes(Document before, Document after) {
    this.before = before;
    this.after = after;
  }

  List<Change> all() {
    return order.stream().map(Builder::build).toList();
  }

  /** Two contracts of different formats have nothing that could be compared. */
  void otherFormat(Contract was, Contract is) {
    plain(
        Element.CONTRACT,
        Action.CHANGED,
        Optional.empty(),
        new Change.Reach("", ""),
        "format",
        was.document().root(),
        is.document().root(),
        Optional.of(was.format().id()),
        Optional.of(is.format().id()));
  }

  void unreadable(Diagnostic diagnostic) {
    add(
        new Change(
            Element.PART,
            Action.UNDECIDED,
            Optional.empty(),
            List.of(),
            "",
            diagnostic.message(),
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            Optional.of(diagnostic.location()),
            Evidence.NONE),
        new Change.Reach("", ""),
        Evidence.NONE);
  }

  /** Something that one side does not have. */
  void lone(
      Element element,
      Action action,
      Optional<Direction> direction,
      Change.Reach reach,
      String subject,
      Node node,
      Evidence evidence) {
    boolean added = action == Action.ADDED;
    add(
        new Change(
            element,
            action,
            direction,
            List.of(),
            "",
            subject,
            Optional.empty(),
            Optional.empty(),
            added ? Optional.empty() : Optional.of(before.locate(node)),
            added ? Optional.of(after.locate(node)) : Optional.empty(),
            Evidence.NONE),
        reach,
        evidence);
  }

  /** A change that is not about values, so that the kernel has nothing to say. */
  void plain(
      Element element,
      Action action,
      Optional<Direction> direction,
      Change.Reach reach,
      String subject,
      @Nullable Node was,
      @Nullable Node is,
      Optional<String> from,
      Optional<String> to) {
    add(
        new Change(
            element,
            action,
            direction,
            List.of(),
            "",
            subject,
            from,
            to,
            Optional.ofNullable(was).map(before::locate),
            Optional.ofNullable(is).map(after::locate),
            Evidence.NONE),
        reach,
        Evidence.NONE);
  }

  /** A fact about a schema. */
  void fact(Fact fact, Direction direction, String pointer, Change.Reach reach, Evidence evidence) {
    Builder known = facts.get(fact);
    if (known != null) {
      known.reach(reach, evidence);
      return;
    }
    facts.put(
        fact,
        add(
            new Change(
                fact.element(),
                fact.action(),
                direction(fact.element(), direction),
                List.of(),
                pointer,
                fact.subject(),
                fact.was(),
                fact.is(),
                Optional.of(before.locate(fact.before())),
                Optional.of(after.locate(fact.after())),
                Evidence.NONE),
            reach,
            evidence));
  }

  private Builder add(Change change, Change.Reach reach, Evidence evidence) {
    var key =
        new Key(
            change.element(),
            change.action(),
            change.direction(),
            change.subject(),
            change.action() == Action.ADDED ? Optional.empty() : change.before(),
            change.action() == Action.REMOVED ? Optional.empty() : change.after());
    Builder builder =
        places.computeIfAbsent(
            key,
            k -> {
              var made = new Builder(change);
              order.add(made);
              return made;
            });
    builder.reach(reach, evidence);
    return builder;
  }

  /** How long something stays as it is concerns whoever writes it and whoever reads it. */
  private static Optional<Direction> direction(Element element, Direction direction) {
    boolean both =
        element == Element.DEPRECATION || element == Element.SUNSET || element == Element.STABILITY;
    return both ? Optional.empty() : Optional.of(direction);
  }
}
