package dev.concordat.registry.tokens;

import static dev.concordat.registry.db.schema.Tables.ACCESS_TOKEN;

import dev.concordat.registry.db.Times;
import jakarta.inject.Singleton;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import org.jooq.DSLContext;
import org.jooq.Record;

/** Access tokens, hashed. */
@Singleton
final class TokenStore {
  private static final String SEPARATOR = ",";

  private final DSLContext db;

  TokenStore(DSLContext db) {
    this.db = db;
  }

  List<AccessToken> all() {
    return db.select().from(ACCESS_TOKEN).orderBy(ACCESS_TOKEN.NAME).fetch(TokenStore::token);
  }

  Optional<AccessToken> find(String name) {
    return db.select()
        .from(ACCESS_TOKEN)
        .where(ACCESS_TOKEN.NAME.eq(name))
        .fetchOptional(TokenStore::token);
  }

  Optional<AccessToken> withHash(TokenHash hash) {
    return db.select()
        .from(ACCESS_TOKEN)
        .where(ACCESS_TOKEN.TOKEN_HASH.eq(hash.hex()))
        .fetchOptional(TokenStore::token);
  }

  /** Adds a token unless that name has one; true when it was added. */
  boolean add(AccessToken token, TokenHash hash) {
    return db.insertInto(ACCESS_TOKEN)
            .set(ACCESS_TOKEN.NAME, token.name())
            .set(ACCESS_TOKEN.GRANTS, String.join(SEPARATOR, token.grants()))
            .set(ACCESS_TOKEN.TOKEN_HASH, hash.hex())
            .set(
                ACCESS_TOKEN.EXPIRES_AT,
                Optional.ofNullable(token.expiresAt()).map(Times::column).orElse(null))
            .set(ACCESS_TOKEN.CREATED_AT, Times.column(token.createdAt()))
            .set(ACCESS_TOKEN.CREATED_BY, token.createdBy())
            .onConflictDoNothing()
            .execute()
        == 1;
  }

  boolean remove(String name) {
    return db.deleteFrom(ACCESS_TOKEN).where(ACCESS_TOKEN.NAME.eq(name)).execute() == 1;
  }

  private static AccessToken token(Record row) {
    return new AccessToken(
        row.get(ACCESS_TOKEN.NAME),
        List.of(row.get(ACCESS_TOKEN.GRANTS).split(SEPARATOR)),
        Optional.ofNullable(row.get(ACCESS_TOKEN.EXPIRES_AT))
            .map(OffsetDateTime::toInstant)
            .orElse(null),
        row.get(ACCESS_TOKEN.CREATED_AT).toInstant(),
        row.get(ACCESS_TOKEN.CREATED_BY),
        null);
  }
}
