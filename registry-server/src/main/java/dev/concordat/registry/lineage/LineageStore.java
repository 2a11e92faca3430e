package dev.concordat.registry.lineage;

import static dev.concordat.registry.db.schema.Tables.PARTICIPATION;
import static dev.concordat.registry.db.schema.Tables.USED_PART;

import jakarta.inject.Singleton;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.Field;
import org.jooq.Record;
import org.jspecify.annotations.Nullable;

/** Which service provides and consumes what. */
@Singleton
final class LineageStore {
  private final DSLContext db;

  LineageStore(DSLContext db) {
    this.db = db;
  }

  /** Replaces all that a service says. */
  void replace(String service, Declarations declarations) {
    db.deleteFrom(USED_PART).where(USED_PART.SERVICE.eq(service)).execute();
    db.deleteFrom(PARTICIPATION).where(PARTICIPATION.SERVICE.eq(service)).execute();
    for (String contract : declarations.provides()) {
      add(new Edge(service, Side.PROVIDES.id(), contract, null));
    }
    for (Consumption consumption : declarations.consumes()) {
      add(new Edge(service, Side.CONSUMES.id(), consumption.contract(), consumption.range()));
      for (UsedPart part : consumption.uses()) {
        add(service, consumption.contract(), part);
      }
    }
  }

  Declarations of(String service) {
    List<Edge> edges = edges(PARTICIPATION.SERVICE.eq(service), Integer.MAX_VALUE);
    Map<String, List<UsedPart>> uses = uses(USED_PART.SERVICE.eq(service), USED_PART.CONTRACT);
    return new Declarations(
        edges.stream().filter(Edge::provides).map(Edge::contract).toList(),
        edges.stream()
            .filter(edge -> !edge.provides())
            .map(
                edge ->
                    new Consumption(
                        edge.contract(),
                        edge.range(),
                        uses.getOrDefault(edge.contract(), List.of())))
            .toList());
  }

  /** Who consumes a contract, by service. */
  Map<String, Consumption> consumers(String contract) {
    Map<String, List<UsedPart>> uses = uses(USED_PART.CONTRACT.eq(contract), USED_PART.SERVICE);
    Map<String, Consumption> consumers = new TreeMap<>();
    for (Edge edge : edges(PARTICIPATION.CONTRACT.eq(contract), Integer.MAX_VALUE)) {
      if (!edge.provides()) {
        consumers.put(
            edge.service(),
            new Consumption(contract, edge.range(), uses.getOrDefault(edge.service(), List.of())));
      }
    }
    return consumers;
  }

  List<Edge> around(Collection<String> services, Collection<String> contracts, int most) {
    return edges(PARTICIPATION.SERVICE.in(services).or(PARTICIPATION.CONTRACT.in(contracts)), most);
  }

  private void add(Edge edge) {
    db.insertInto(PARTICIPATION)
        .set(PARTICIPATION.SERVICE, edge.service())
        .set(PARTICIPATION.CONTRACT, edge.contract())
        .set(PARTICIPATION.ROLE, edge.role())
        .set(PARTICIPATION.VERSION_RANGE, edge.range())
        .execute();
  }

  private void add(String service, String contract, UsedPart part) {
    List<@Nullable String> fields = new ArrayList<>(part.fields());
    if (fields.isEmpty()) {
      fields.add(null);
    }
    for (@Nullable String field : fields) {
      db.insertInto(USED_PART)
          .set(USED_PART.SERVICE, service)
          .set(USED_PART.CONTRACT, contract)
          .set(USED_PART.EXCHANGE, part.exchange())
          .set(USED_PART.FIELD, field)
          .execute();
    }
  }

  private List<Edge> edges(Condition condition, int most) {
    return db.select()
        .from(PARTICIPATION)
        .where(condition)
        .orderBy(PARTICIPATION.CONTRACT, PARTICIPATION.SERVICE, PARTICIPATION.ROLE)
        .limit(most)
        .fetch(
            row ->
                new Edge(
                    row.get(PARTICIPATION.SERVICE),
                    row.get(PARTICIPATION.ROLE),
                    row.get(PARTICIPATION.CONTRACT),
                    row.get(PARTICIPATION.VERSION_RANGE)));
  }

  private Map<String, List<UsedPart>> uses(Condition condition, Field<String> by) {
    Map<String, Map<String, List<String>>> found = new TreeMap<>();
    for (Record row : db.select().from(USED_PART).where(condition).orderBy(USED_PART.ID).fetch()) {
      List<String> fields =
          found
              .computeIfAbsent(row.get(by), key -> new LinkedHashMap<>())
              .computeIfAbsent(row.get(USED_PART.EXCHANGE), key -> new ArrayList<>());
      Optional.ofNullable(row.get(USED_PART.FIELD)).ifPresent(fields::add);
    }
    Map<String, List<UsedPart>> uses = new TreeMap<>();
    found.forEach(
        (key, parts) ->
            uses.put(
                key,
                parts.entrySet().stream()
                    .map(part -> new UsedPart(part.getKey(), List.copyOf(part.getValue())))
                    .toList()));
    return uses;
  }
}
