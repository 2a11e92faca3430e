package dev.concordat.checker.diff;

import dev.concordat.checker.model.SecurityScheme;
import dev.concordat.checker.model.SecurityScheme.Flow;
import dev.concordat.checker.source.Node;
import java.util.Collection;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Compares what a security scheme is with what it was. */
final class SecuritySchemeDiff {
  private final Changes changes;

  SecuritySchemeDiff(Changes changes) {
    this.changes = changes;
  }

  /** A scheme in both versions, under its new name. */
  private record Pair(Change.Reach reach, String name, SecurityScheme was, SecurityScheme is) {}

  void compare(
      Change.Reach reach, Optional<SecurityScheme> before, Optional<SecurityScheme> after) {
    if (before.isPresent() && after.isPresent()) {
      both(new Pair(reach, after.get().name(), before.get(), after.get()));
    } else {
      before.ifPresent(scheme -> lone(reach, Action.REMOVED, scheme));
      after.ifPresent(scheme -> lone(reach, Action.ADDED, scheme));
    }
  }

  private void lone(Change.Reach reach, Action action, SecurityScheme scheme) {
    changes.lone(
        Element.SECURITY_SCHEME,
        action,
        Optional.empty(),
        reach,
        scheme.name(),
        scheme.node(),
        Evidence.NONE);
  }

  private void both(Pair pair) {
    if (pair.was.means(pair.is)) {
      return;
    }
    if (!pair.was.credentials().equals(pair.is.credentials())) {
      changed(
          pair,
          Element.SECURITY_SCHEME,
          pair.name,
          Optional.of(pair.was.credentials()),
          Optional.of(pair.is.credentials()));
      return;
    }
    url(pair, pair.name + " openIdConnectUrl", pair.was.discovery(), pair.is.discovery());
    flows(pair);
    members(pair, Element.OAUTH_SCOPE, pair.was.scopes(), pair.is.scopes());
  }

  private void flows(Pair pair) {
    Map<String, Flow> was = flows(pair.was);
    Map<String, Flow> is = flows(pair.is);
    members(pair, Element.OAUTH_FLOW, was.keySet(), is.keySet());
    was.forEach(
        (name, flow) ->
            Optional.ofNullable(is.get(name))
                .ifPresent(now -> urls(pair, pair.name + " " + name, flow.urls(), now.urls())));
  }

  private static Map<String, Flow> flows(SecurityScheme scheme) {
    return scheme.flows().stream()
        .collect(Collectors.toMap(Flow::name, flow -> flow, (a, b) -> a, TreeMap::new));
  }

  private void urls(Pair pair, String flow, Map<String, String> was, Map<String, String> is) {
    Set<String> names = new TreeSet<>(was.keySet());
    names.addAll(is.keySet());
    for (String name : names) {
      url(
          pair,
          flow + " " + name,
          Optional.ofNullable(was.get(name)),
          Optional.ofNullable(is.get(name)));
    }
  }

  private void url(Pair pair, String subject, Optional<String> was, Optional<String> is) {
    if (!was.equals(is)) {
      changed(pair, Element.OAUTH_URL, subject, was, is);
    }
  }

  private void changed(
      Pair pair, Element element, String subject, Optional<String> was, Optional<String> is) {
    tell(pair, element, Action.CHANGED, subject, pair.was.node(), pair.is.node(), was, is);
  }

  /** What only one side has: flows, scopes. */
  private void members(Pair pair, Element element, Collection<String> was, Collection<String> is) {
    was.stream()
        .filter(name -> !is.contains(name))
        .forEach(name -> member(pair, element, Action.REMOVED, name));
    is.stream()
        .filter(name -> !was.contains(name))
        .forEach(name -> member(pair, element, Action.ADDED, name));
  }

  private void member(Pair pair, Element element, Action action, String name) {
    boolean added = action == Action.ADDED;
    tell(
        pair,
        element,
        action,
        pair.name + " " + name,
        added ? null : pair.was.node(),
        added ? pair.is.node() : null,
        Optional.empty(),
        Optional.empty());
  }

  private void tell(
      Pair pair,
      Element element,
      Action action,
      String subject,
      @Nullable Node before,
      @Nullable Node after,
      Optional<String> was,
      Optional<String> is) {
    changes.plain(element, action, Optional.empty(), pair.reach, subject, before, after, was, is);
  }
}
