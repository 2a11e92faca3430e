package dev.concordat.registry.lineage;

import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Walks from a service or contract to its neighbours, each once, until depth or number is reached.
 */
final class Walk {
  /** What one step may read. */
  private static final int MOST_EDGES = 20_000;

  private final LineageStore store;
  private final ReferenceStore referenceStore;
  private final Way way;
  private final int depth;
  private final int most;
  private final Map<Place, Integer> distances = new LinkedHashMap<>();
  private final Set<Edge> edges = new LinkedHashSet<>();
  private final Set<Reference> references = new LinkedHashSet<>();
  private final Map<Place, Set<Place>> unseen = new LinkedHashMap<>();

  Walk(LineageStore store, ReferenceStore referenceStore, Way way, int depth, int most) {
    this.store = store;
    this.referenceStore = referenceStore;
    this.way = way;
    this.depth = depth;
    this.most = most;
  }

  void from(Place start) {
    distances.put(start, 0);
    Set<Place> frontier = Set.of(start);
    for (int step = 1; !frontier.isEmpty(); step++) {
      frontier = step(frontier, step);
    }
  }

  Map<Place, Integer> distances() {
    return distances;
  }

  /** Edges between places that are shown. */
  List<Edge> edges() {
    return edges.stream()
        .filter(edge -> distances.containsKey(service(edge)))
        .filter(edge -> distances.containsKey(contract(edge)))
        .toList();
  }

  /** References between contracts that are shown. */
  List<Reference> references() {
    return references.stream()
        .filter(reference -> distances.containsKey(new Place(false, reference.contract())))
        .filter(reference -> distances.containsKey(new Place(false, reference.target())))
        .toList();
  }

  /** Neighbours of a place that are not shown. */
  int cut(Place place) {
    return (int)
        unseen.getOrDefault(place, Set.of()).stream()
            .filter(neighbour -> !distances.containsKey(neighbour))
            .count();
  }

  /** All neighbours that are not shown. */
  int cut() {
    return (int)
        unseen.values().stream()
            .flatMap(Set::stream)
            .distinct()
            .filter(neighbour -> !distances.containsKey(neighbour))
            .count();
  }

  private Set<Place> step(Set<Place> frontier, int step) {
    Set<Place> next = new LinkedHashSet<>();
    for (Edge edge : around(frontier)) {
      for (Place from : List.of(service(edge), contract(edge))) {
        if (frontier.contains(from) && way.allows(edge, from.isService())) {
          edges.add(edge);
          visit(from, from.isService() ? contract(edge) : service(edge), step, next);
        }
      }
    }
    follow(frontier, step, next);
    return next;
  }

  /** A change of a contract reaches those that refer to it. */
  private void follow(Set<Place> frontier, int step, Set<Place> next) {
    List<String> contracts = contracts(frontier);
    if (contracts.isEmpty()) {
      return;
    }
    if (way != Way.UPSTREAM) {
      for (Reference reference : referenceStore.to(contracts, MOST_EDGES)) {
        references.add(reference);
        visit(
            new Place(false, reference.target()),
            new Place(false, reference.contract()),
            step,
            next);
      }
    }
    if (way != Way.DOWNSTREAM) {
      for (Reference reference : referenceStore.from(contracts, MOST_EDGES)) {
        references.add(reference);
        visit(
            new Place(false, reference.contract()),
            new Place(false, reference.target()),
            step,
            next);
      }
    }
  }

  private static List<String> contracts(Set<Place> places) {
    return places.stream().filter(place -> !place.isService()).map(Place::name).toList();
  }

  private void visit(Place from, Place to, int step, Set<Place> next) {
    if (distances.containsKey(to)) {
      return;
    }
    if (step > depth || distances.size() >= most) {
      unseen.computeIfAbsent(from, key -> new LinkedHashSet<>()).add(to);
      return;
    }
    distances.put(to, step);
    next.add(to);
  }

  private List<Edge> around(Set<Place> frontier) {
    return store.around(
        frontier.stream().filter(Place::isService).map(Place::name).toList(),
        contracts(frontier),
        MOST_EDGES);
  }

  private static Place service(Edge edge) {
    return new Place(true, edge.service());
  }

  private static Place contract(Edge edge) {
    return new Place(false, edge.contract());
  }

  /** A service or a contract. */
  record Place(boolean isService, String name) {}

  /** Which way to walk. */
  enum Way {
    /**
     * To those that a change would reach: from contracts to consumers, from services to what they
     * provide.
     */
    DOWNSTREAM,
    /** To those that a change could come from. */
    UPSTREAM,
    BOTH;

    boolean allows(Edge edge, boolean fromService) {
      return switch (this) {
        case DOWNSTREAM -> edge.provides() == fromService;
        case UPSTREAM -> edge.provides() != fromService;
        case BOTH -> true;
      };
    }
  }
}
