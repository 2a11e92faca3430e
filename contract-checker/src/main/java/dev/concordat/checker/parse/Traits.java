package dev.concordat.checker.parse;

import dev.concordat.checker.source.ListNode;
import dev.concordat.checker.source.MapNode;
import dev.concordat.checker.source.Node;
import dev.concordat.checker.source.Nodes;
import dev.concordat.checker.source.ScalarNode;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Applies the traits of operations and messages by JSON Merge Patch (RFC 7386): in AsyncAPI 2 a
 * trait patches its target, in 3 the target wins.
 */
final class Traits {
  /** Deeper than any headers that people write; references in a circle end here. */
  private static final int DEPTH = 50;

  private final AsyncApiDocument asyncApi;

  Traits(AsyncApiDocument asyncApi) {
    this.asyncApi = asyncApi;
  }

  MapNode merged(MapNode target) {
    ListNode traits = target.list("traits");
    if (traits == null) {
      return target;
    }
    MapNode merged = asyncApi.isV3() ? Nodes.map(target, Map.of()) : target;
    for (Node declared : traits) {
      MapNode trait = asyncApi.refs().map(declared, "a trait");
      if (trait != null) {
        merged = patched(merged, trait, target, DEPTH);
      }
    }
    return asyncApi.isV3() ? patched(merged, target, target, DEPTH) : merged;
  }

  private MapNode patched(MapNode base, MapNode patch, Node place, int depth) {
    Map<String, Node> members = new LinkedHashMap<>();
    for (int i = 0; i < base.size(); i++) {
      members.put(base.name(i), base.value(i));
    }
    for (int i = 0; i < patch.size(); i++) {
      String name = patch.name(i);
      Node value = value(members.get(name), patch.value(i), depth);
      if (value == null) {
        members.remove(name);
      } else {
        members.put(name, value);
      }
    }
    return Nodes.map(place, members);
  }

  private @Nullable Node value(@Nullable Node old, Node patch, int depth) {
    if (patch instanceof ScalarNode scalar && scalar.isNull()) {
      return null;
    }
    if (old instanceof MapNode base && patch instanceof MapNode map && depth > 0) {
      Node winner = asyncApi.isV3() ? patch : old;
      return patched(target(base), target(map), winner, depth - 1);
    }
    return patch;
  }

  /** Patches apply to what a reference stands for; one that leads nowhere is told elsewhere. */
  private MapNode target(MapNode map) {
    return asyncApi.refs().peek(map) instanceof MapNode target ? target : map;
  }
}
