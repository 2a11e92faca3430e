package dev.concordat.registry.teams;

import static dev.concordat.registry.db.schema.Tables.TEAM;

import dev.concordat.registry.db.Times;
import jakarta.inject.Singleton;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.Record;
import org.jooq.impl.DSL;

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
            .set(TEAM.DISPLAY_NAME, details.displayName())
            .set(TEAM.EMAIL, details.email())
            .set(TEAM.CHAT, details.chat())
            .set(TEAM.CREATED_AT, Times.column(now))
            .set(TEAM.UPDATED_AT, Times.column(now))
            .onConflictDoNothing()
            .execute()
        == 1;
  }

  void update(String name, TeamDetails details, Instant now) {
    db.update(TEAM)
        .set(TEAM.DISPLAY_NAME, details.displayName())
        .set(TEAM.EMAIL, details.email())
        .set(TEAM.CHAT, details.chat())
        .set(TEAM.UPDATED_AT, Times.column(now))
        .where(TEAM.NAME.eq(name))
        .execute();
  }

  Optional<Team> find(String name) {
    return select(TEAM.NAME.eq(name)).stream().findFirst();
  }

  List<Team> all() {
    return select(DSL.noCondition());
  }

  private List<Team> select(Condition condition) {
    return db.select(
            TEAM.NAME, TEAM.DISPLAY_NAME, TEAM.EMAIL, TEAM.CHAT, TEAM.CREATED_AT, TEAM.UPDATED_AT)
        .from(TEAM)
        .where(condition)
        .orderBy(TEAM.NAME)
        .fetch(TeamStore::team);
  }

  private static Team team(Record row) {
    return new Team(
        row.get(TEAM.NAME),
        row.get(TEAM.DISPLAY_NAME),
        row.get(TEAM.EMAIL),
        row.get(TEAM.CHAT),
        row.get(TEAM.CREATED_AT).toInstant(),
        row.get(TEAM.UPDATED_AT).toInstant());
  }
}
