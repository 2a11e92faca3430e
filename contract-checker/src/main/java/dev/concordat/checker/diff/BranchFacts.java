package dev.concordat.checker.diff;

import dev.concordat.checker.model.Schema;
import dev.concordat.checker.source.MapNode;
import dev.concordat.checker.source.Node;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;

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
    if (was.isEmpty() || is.isEmpty()) {
      return;
    }
    Set<String> written = tags(kernel.oldWrites() ? was.get() : is.get());
    Set<String> read = tags(kernel.oldWrites() ? is.get() : was.get());
    boolean sameVariants = Branches.count(before) == Branches.count(after);
    if (sameVariants && !read.containsAll(written)) { // else the variants that differ tell it
      add(pair.value(Element.DISCRIMINATOR, Action.CHANGED, "discriminator", was, is));
    }
  }

  private static Set<String> tags(Node discriminator) {
    Set<String> tags = new HashSet<>();
    MapNode mapping = discriminator.map("mapping");
    if (mapping != null) {
      mapping.names().forEach(name -> tags.add("tag " + name));
    }
    String property = discriminator.string("propertyName");
    tags.add("property " + (property == null ? Excerpt.of(Optional.of(discriminator)) : property));
    return tags;
  }

  private void add(Fact fact) {
    pair.delta().add(fact);
  }
}
