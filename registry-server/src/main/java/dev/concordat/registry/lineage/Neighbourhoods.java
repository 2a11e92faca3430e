package dev.concordat.registry.lineage;

import dev.concordat.registry.lineage.Neighbourhood.Node;
import dev.concordat.registry.lineage.Walk.Place;
import dev.concordat.registry.lineage.Walk.Way;
import dev.concordat.registry.services.Service;
import dev.concordat.registry.services.Services;
import jakarta.inject.Singleton;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/** Shows what is around a service or a contract. */
@Singleton
final class Neighbourhoods {
  private final LineageStore store;
  private final ReferenceStore references;
  private final Services services;

  Neighbourhoods(LineageStore store, ReferenceStore references, Services services) {
    this.store = store;
    this.references = references;
    this.services = services;
  }

  Neighbourhood around(Place start, Way way, int depth, int most) {
    Walk walk = new Walk(store, references, way, depth, most);
    walk.from(start);
    Map<String, String> teams = teams(walk.distances().keySet());
    List<Node> nodes = new ArrayList<>();
    walk.distances()
        .forEach((place, distance) -> nodes.add(node(place, distance, teams, walk.cut(place))));
    return new Neighbourhood(List.copyOf(nodes), walk.edges(), walk.references(), walk.cut());
  }

  private static Node node(Place place, int distance, Map<String, String> teams, int cut) {
    return new Node(
        place.isService() ? "service" : "contract",
        place.name(),
        place.isService() ? teams.get(place.name()) : null,
        distance,
        cut);
  }

  private Map<String, String> teams(Set<Place> places) {
    List<String> names = places.stream().filter(Place::isService).map(Place::name).toList();
    return services.find(names).stream()
        .collect(Collectors.toMap(Service::name, service -> service.details().team()));
  }
}
