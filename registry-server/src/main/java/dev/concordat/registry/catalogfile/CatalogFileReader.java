package dev.concordat.registry.catalogfile;

import dev.concordat.checker.model.Format;
import dev.concordat.registry.catalogfile.CatalogFile.DeclaredContract;
import dev.concordat.registry.catalogfile.CatalogFile.DeclaredService;
import dev.concordat.registry.catalogfile.CatalogFile.DeclaredTeam;
import dev.concordat.registry.contracts.CardDetails;
import dev.concordat.registry.contracts.ContractCard;
import dev.concordat.registry.contracts.ContractCards;
import dev.concordat.registry.forms.Form;
import dev.concordat.registry.forms.Forms;
import dev.concordat.registry.lineage.Declarations;
import dev.concordat.registry.services.ServiceDetails;
import dev.concordat.registry.teams.TeamDetails;
import dev.concordat.registry.teams.TeamService;
import dev.concordat.registry.web.Names;
import jakarta.inject.Singleton;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Reads a catalog file; what is wrong anywhere in it is told at once, each with its line. */
@Singleton
final class CatalogFileReader {
  private static final int MOST = 10_000;
  private static final Map<String, String> FORMATS =
      Stream.of(Format.values())
          .map(Format::id)
          .collect(Collectors.toMap(id -> id, id -> id, (one, same) -> one, TreeMap::new));

  private final TeamService teams;
  private final ContractCards cards;

  CatalogFileReader(TeamService teams, ContractCards cards) {
    this.teams = teams;
    this.cards = cards;
  }

  CatalogFile read(byte[] body) {
    return Forms.read(body, "bad-catalog", form -> new Reading().file(form));
  }

  /** One pass over one file. */
  private final class Reading {
    private final Set<String> declaredTeams = new HashSet<>();
    private final Set<String> declaredServices = new HashSet<>();
    private final Set<String> declaredContracts = new HashSet<>();

    CatalogFile file(Form form) {
      return new CatalogFile(
          read(form, "teams", this::team),
          read(form, "services", this::service),
          read(form, "contracts", this::contract));
    }

    private <T> List<T> read(Form form, String field, Function<Form, T> one) {
      List<T> all = new ArrayList<>();
      for (Form item : form.forms(field, MOST)) {
        all.add(one.apply(item));
        item.end();
      }
      return all;
    }

    private DeclaredTeam team(Form form) {
      String name = form.requiredName("name");
      once(form, declaredTeams, name);
      return new DeclaredTeam(name, TeamDetails.read(form));
    }

    private DeclaredService service(Form form) {
      String name = form.requiredName("name");
      once(form, declaredServices, name);
      ServiceDetails details = ServiceDetails.read(form);
      known(form, "team", details.team());
      boolean speaks = form.has("provides") || form.has("consumes");
      return new DeclaredService(
          name, details, speaks ? Optional.of(Declarations.read(form)) : Optional.empty());
    }

    private DeclaredContract contract(Form form) {
      String[] name = form.required("name", 201).split("/", 2);
      String namespace = name.length == 2 ? name[0] : "default";
      String shortName = name[name.length - 1];
      String owner = form.requiredName("owner");
      Optional<String> format = form.choice("format", FORMATS);
      known(form, "owner", owner);
      once(form, declaredContracts, namespace + "/" + shortName);
      if (!Names.isName(namespace) || !Names.isName(shortName)) {
        form.refuse("name", "must be NAMESPACE/NAME, each matching " + Names.ALPHABET);
      } else {
        fits(form, cards.find(namespace, shortName), format);
      }
      return new DeclaredContract(namespace, shortName, format, owner, CardDetails.read(form));
    }

    private static void fits(Form form, Optional<ContractCard> there, Optional<String> format) {
      if (there.isEmpty() && format.isEmpty()) {
        form.refuse(
            "name", "is no contract yet; say its 'format', or publish its first version first");
      }
      boolean other =
          there.isPresent()
              && format.filter(f -> !f.equals(there.orElseThrow().format())).isPresent();
      if (other) {
        form.refuse(
            "format", "is not that of the contract, which is " + there.orElseThrow().format());
      }
    }

    private void known(Form form, String field, String team) {
      if (!team.isEmpty() && !declaredTeams.contains(team) && !teams.exists(team)) {
        form.refuse(field, "names no team of this file or of the registry: " + team);
      }
    }

    private static void once(Form form, Set<String> declared, String name) {
      if (!name.isEmpty() && !declared.add(name)) {
        form.refuse("name", "is declared twice: " + name);
      }
    }
  }
}
