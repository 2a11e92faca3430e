package dev.concordat.registry.teams;

import static dev.concordat.registry.db.schema.Tables.TEAM;

import dev.concordat.registry.db.Times;
import jakarta.inject.Singleton;
import java.time.Instant;
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

/** Teams. */
@Singleton
final class TeamStore {
  private final DSLContext db;

  TeamStore(DSLContext db) {
    this.db = db;
  }

  /** Adds a team unless there is one of that name; true when it was added. */
  boolean add(String name, TeamDetails details, Instant now) {
    return db.insertInto(TEAM)
            .set(TEAM.NAME, name)
            .set(columns(details, now))
            .set(TEAM.REVISION, 1)
            .set(TEAM.CREATED_AT, Times.column(now))
            .onConflictDoNothing()
            .execute()
        == 1;
  }

  /** Replaces what is known of a team; false when that is another revision by now. */
  boolean update(String name, TeamDetails details, int revision, Instant now) {
    return db.update(TEAM)
            .set(columns(details, now))
            .set(TEAM.REVISION, revision + 1)
            .where(TEAM.NAME.eq(name).and(TEAM.REVISION.eq(revision)))
            .execute()
        == 1;
  }

  Optional<Team> find(String name) {
    return select(TEAM.NAME.eq(name)).stream().findFirst();
  }

  List<Team> all() {
    return select(DSL.noCondition());
  }

  private List<Team> select(Condition condition) {
    return db.select().from(TEAM).where(condition).orderBy(TEAM.NAME).fetch(TeamStore::team);
  }

  private static Map<Field<?>, @Nullable Object> columns(TeamDetails details, Instant now) {
    Map<Field<?>, @Nullable Object> columns = new LinkedHashMap<>();
    columns.put(TEAM.DISPLAY_NAME, details.displayName());
    columns.put(TEAM.EMAIL, details.email());
    columns.put(TEAM.CHAT, details.chat());
    columns.put(TEAM.ON_CALL, details.onCall());
    columns.put(TEAM.RUNBOOK, details.runbook());
    columns.put(TEAM.UPDATED_AT, Times.column(now));
    return columns;
  }

  private static Team team(Record row) {
    return new Team(
        row.get(TEAM.NAME),
        row.get(TEAM.DISPLAY_NAME),
        row.get(TEAM.EMAIL),
        row.get(TEAM.CHAT),
        row.get(TEAM.ON_CALL),
        row.get(TEAM.RUNBOOK),
        row.get(TEAM.REVISION),
        row.get(TEAM.CREATED_AT).toInstant(),
        row.get(TEAM.UPDATED_AT).toInstant());
  }
}
