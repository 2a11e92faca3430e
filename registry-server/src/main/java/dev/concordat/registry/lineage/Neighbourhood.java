package dev.concordat.registry.lineage;

import io.micronaut.serde.annotation.Serdeable;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The services and contracts around one of them.
 *
 * @param nodes the nearest first
 * @param references by which contracts that are shown refer to each other
 * @param cut how many neighbours of what is shown are not shown
 */
@Serdeable
record Neighbourhood(List<Node> nodes, List<Edge> edges, List<Reference> references, int cut) {

  /**
   * A service or a contract.
   *
   * @param kind service or contract
   * @param team that runs a service
   * @param distance steps from where the walk began
   * @param cut how many of its neighbours are not shown
   */
  @Serdeable
  record Node(String kind, String name, @Nullable String team, int distance, int cut) {}
}
