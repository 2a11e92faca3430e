package dev.concordat.checker.diff;

import dev.concordat.checker.model.Schema;
import dev.concordat.checker.source.Node;
import java.util.Optional;

/** Tells which branches of {@code oneOf} and {@code anyOf} came and went. */
final class BranchFacts {
  private final SchemaPair pair;
  private final Compatibility kernel;
  private final SchemaView before;
  private final SchemaView after;

  BranchFacts(SchemaPair pair) {
    this.pair = pair;
    this.kernel = pair.kernel();
    this.before = pair.before();
    this.after = pair.after();
  }

  /** Readers choose the branch by the discriminator, whatever else the schemas would allow. */
  boolean isTagged() {
    return before.has("discriminator") && after.has("discriminator");
  }

  void removed(Schema branch) {
    Optional<Node> node = Optional.of(branch.node());
    String name = Branches.name(branch);
    if (isTagged()) {
      add(pair.fact(Element.VARIANT, Action.REMOVED, name, node, Optional.empty()));
      return;
    }
    Fact fact = pair.fact(Element.COMPOSITION, Action.NARROWED, "branch", node, Optional.empty());
    SchemaDelta writes = new SchemaDelta(branch, after.schema());
    add(
        fact.quoting(Optional.of(name), Optional.empty())
            .within(kernel.oldWrites() ? writes : pair.delta()));
  }

  void added(Schema branch) {
    Optional<Node> node = Optional.of(branch.node());
    String name = Branches.name(branch);
    if (isTagged()) {
      add(pair.fact(Element.VARIANT, Action.ADDED, name, Optional.empty(), node));
      return;
    }
    Fact fact = pair.fact(Element.COMPOSITION, Action.WIDENED, "branch", Optional.empty(), node);
    SchemaDelta writes = new SchemaDelta(before.schema(), branch);
    add(
        fact.quoting(Optional.empty(), Optional.of(name))
            .within(kernel.oldWrites() ? pair.delta() : writes));
  }

  void discriminator() {
    Optional<Node> was = before.keyword("discriminator");
    Optional<Node> is = after.keyword("discriminator");
    if (was.isPresent() && is.isPresent()) {
      tags(was, is);
    } else if (was.isPresent()) {
      add(pair.fact(Element.DISCRIMINATOR, Action.REMOVED, "discriminator", was, is));
    } else if (is.isPresent()) {
      add(pair.fact(Element.DISCRIMINATOR, Action.ADDED, "discriminator", was, is));
    }
  }

  private void tags(Optional<Node> was, Optional<Node> is) {
    Tags old = Tags.of(before, was.orElseThrow());
    Tags now = Tags.of(after, is.orElseThrow());
    boolean understood = kernel.oldWrites() ? now.hold(old, kernel) : old.hold(now, kernel);
    boolean sameVariants = Branches.count(before) == Branches.count(after);
    if (sameVariants && !understood) { // else the variants that differ tell it
      add(pair.value(Element.DISCRIMINATOR, Action.CHANGED, "discriminator", was, is));
    }
  }

  private void add(Fact fact) {
    pair.delta().add(fact);
  }
}
