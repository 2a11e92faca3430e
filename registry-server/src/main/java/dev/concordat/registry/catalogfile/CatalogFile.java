package dev.concordat.registry.catalogfile;

import dev.concordat.registry.contracts.CardDetails;
import dev.concordat.registry.lineage.Declarations;
import dev.concordat.registry.services.ServiceDetails;
import dev.concordat.registry.teams.TeamDetails;
import java.util.List;
import java.util.Optional;

/** What a catalog file declares, read and found to fit with what is there. */
record CatalogFile(
    List<DeclaredTeam> teams, List<DeclaredService> services, List<DeclaredContract> contracts) {

  record DeclaredTeam(String name, TeamDetails details) {}

  /**
   * A service.
   *
   * @param lineage what it says of the contracts around it, when it says anything
   */
  record DeclaredService(String name, ServiceDetails details, Optional<Declarations> lineage) {}

  /**
   * A contract.
   *
   * @param format of one that nothing is published of yet
   */
  record DeclaredContract(
      String namespace, String name, Optional<String> format, String owner, CardDetails details) {
    String fullName() {
      return namespace + "/" + name;
    }
  }
}
