package dev.concordat.registry.services;

import static dev.concordat.registry.db.schema.Tables.SERVICE;

import dev.concordat.registry.db.Times;
import dev.concordat.registry.web.Page;
import dev.concordat.registry.web.PageRequest;
import jakarta.inject.Singleton;
import java.time.Instant;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.Field;
import org.jooq.Record;
import org.jooq.impl.DSL;
import org.jspecify.annotations.Nullable;

/** Services. */
@Singleton
final class ServiceStore {
  private final DSLContext db;

  ServiceStore(DSLContext db) {
    this.db = db;
  }

  /** Adds a service unless there is one of that name; true when it was added. */
  boolean add(String name, ServiceDetails details, Instant now) {
    return db.insertInto(SERVICE)
            .set(SERVICE.NAME, name)
            .set(columns(details, now))
            .set(SERVICE.REVISION, 1)
            .set(SERVICE.CREATED_AT, Times.column(now))
            .onConflictDoNothing()
            .execute()
        == 1;
  }

  /** Replaces what is known of a service; false when that is another revision by now. */
  boolean update(String name, ServiceDetails details, int revision, Instant now) {
    return db.update(SERVICE)
            .set(columns(details, now))
            .set(SERVICE.REVISION, revision + 1)
            .where(SERVICE.NAME.eq(name).and(SERVICE.REVISION.eq(revision)))
            .execute()
        == 1;
  }

  Optional<Service> find(String name) {
    return db.select()
        .from(SERVICE)
        .where(SERVICE.NAME.eq(name))
        .fetchOptional(ServiceStore::service);
  }

  List<Service> find(Collection<String> names) {
    return db.select()
        .from(SERVICE)
        .where(SERVICE.NAME.in(names))
        .orderBy(SERVICE.NAME)
        .fetch(ServiceStore::service);
  }

  Page<Service> page(Optional<String> team, PageRequest page) {
    Condition condition = team.map(SERVICE.TEAM::eq).orElse(DSL.noCondition());
    return page.with(
        db.select()
            .from(SERVICE)
            .where(condition)
            .orderBy(SERVICE.NAME)
            .limit(page.size())
            .offset(page.offset())
            .fetch(ServiceStore::service),
        db.fetchCount(SERVICE, condition));
  }

  private static Map<Field<?>, @Nullable Object> columns(ServiceDetails details, Instant now) {
    Map<Field<?>, @Nullable Object> columns = new LinkedHashMap<>();
    columns.put(SERVICE.TEAM, details.team());
    columns.put(SERVICE.DISPLAY_NAME, details.displayName());
    columns.put(SERVICE.DESCRIPTION, details.description());
    columns.put(SERVICE.TIER, details.tier());
    columns.put(SERVICE.REPOSITORY, details.repository());
    columns.put(SERVICE.RUNBOOK, details.runbook());
    columns.put(SERVICE.SLO, details.slo());
    columns.put(SERVICE.UPDATED_AT, Times.column(now));
    return columns;
  }

  private static Service service(Record row) {
    return new Service(
        row.get(SERVICE.NAME),
        new ServiceDetails(
            row.get(SERVICE.TEAM),
            row.get(SERVICE.DISPLAY_NAME),
            row.get(SERVICE.DESCRIPTION),
            row.get(SERVICE.TIER),
            row.get(SERVICE.REPOSITORY),
            row.get(SERVICE.RUNBOOK),
            row.get(SERVICE.SLO)),
        row.get(SERVICE.REVISION),
        row.get(SERVICE.CREATED_AT).toInstant(),
        row.get(SERVICE.UPDATED_AT).toInstant());
  }
}
