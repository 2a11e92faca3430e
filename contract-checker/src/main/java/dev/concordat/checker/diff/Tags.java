package dev.concordat.checker.diff;

import dev.concordat.checker.model.Schema;
import dev.concordat.checker.source.MapNode;
import dev.concordat.checker.source.Node;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * What payloads may write to name their variant.
 *
 * @param property where they write it
 * @param targets what a mapping says about each tag, as it stands there
 * @param variants the branches by the last part of their references
 */
record Tags(String property, Map<String, String> targets, Map<String, Schema> variants) {

  static Tags of(SchemaView view, Node discriminator) {
    String property = discriminator.string("propertyName");
    String named = property == null ? Excerpt.of(Optional.of(discriminator)).orElse("") : property;
    Map<String, Schema> variants = new HashMap<>();
    for (Schema branch : Branches.of(view)) {
      String reference = branch.node().string("$ref");
      if (reference != null) {
        variants.put(last(reference), branch);
      }
    }
    Map<String, String> targets = new HashMap<>();
    MapNode mapping = discriminator.map("mapping");
    for (int i = 0; mapping != null && i < mapping.size(); i++) {
      String target = mapping.string(mapping.name(i));
      targets.put(mapping.name(i), target == null ? "" : last(target));
    }
    Set<String> explicit = new HashSet<>(targets.values());
    variants.keySet().stream()
        .filter(name -> !explicit.contains(name))
        .forEach(name -> targets.putIfAbsent(name, name));
    return new Tags(named, targets, variants);
  }

  /** True when a reader of these understands what a writer of the others names. */
  boolean hold(Tags written, Compatibility kernel) {
    return property.equals(written.property)
        && written.targets.keySet().stream()
            .allMatch(tag -> targets.containsKey(tag) && sameVariant(written, tag, kernel));
  }

  /** Whether a tag means the same; a variant that is not among the branches cannot be judged. */
  private boolean sameVariant(Tags written, String tag, Compatibility kernel) {
    String theirs = String.valueOf(written.targets.get(tag));
    String ours = String.valueOf(targets.get(tag));
    if (theirs.equals(ours)) {
      return true;
    }
    Schema one = written.variants.get(theirs);
    Schema other = variants.get(ours);
    return one == null || other == null || kernel.alike(one, other) || renamed(written, theirs);
  }

  /** A variant whose name the reader does not have any more was renamed, not mixed up. */
  private boolean renamed(Tags written, String name) {
    return written.variants.containsKey(name) && !variants.containsKey(name);
  }

  private static String last(String reference) {
    String name = reference.substring(reference.lastIndexOf('/') + 1);
    return name.replaceFirst("\\.(json|ya?ml)#?$", ""); // a file of its own
  }
}
