package dev.concordat.registry.security;

import static dev.concordat.registry.db.schema.Tables.ACCESS_TOKEN;

import dev.concordat.registry.db.Times;
import jakarta.inject.Singleton;
import java.time.Instant;
import java.util.List;
import org.jooq.DSLContext;

/** Access tokens, hashed. */
@Singleton
final class TokenStore {
  private final DSLContext db;

  TokenStore(DSLContext db) {
    this.db = db;
  }

  List<StoredToken> all() {
    return db.select(ACCESS_TOKEN.NAME, ACCESS_TOKEN.ROLE, ACCESS_TOKEN.TOKEN_HASH)
        .from(ACCESS_TOKEN)
        .orderBy(ACCESS_TOKEN.NAME)
        .fetch(
            row ->
                new StoredToken(
                    new Caller(row.value1(), Role.valueOf(row.value2())),
                    new TokenHash(row.value3())));
  }

  /** Adds a token unless that name has one; true when it was added. */
  boolean add(StoredToken token, Instant now) {
    return db.insertInto(ACCESS_TOKEN)
            .set(ACCESS_TOKEN.NAME, token.caller().name())
            .set(ACCESS_TOKEN.ROLE, token.caller().role().name())
            .set(ACCESS_TOKEN.TOKEN_HASH, token.hash().hex())
            .set(ACCESS_TOKEN.CREATED_AT, Times.column(now))
            .onConflictDoNothing()
            .execute()
        == 1;
  }
}
