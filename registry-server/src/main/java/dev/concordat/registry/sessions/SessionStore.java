package dev.concordat.registry.sessions;

import static dev.concordat.registry.db.schema.Tables.BROWSER_SESSION;

import dev.concordat.registry.db.Times;
import jakarta.inject.Singleton;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.jooq.DSLContext;
import org.jooq.Record;

/** Sessions by the hash of what their cookie holds. */
@Singleton
final class SessionStore {
  private static final String SEPARATOR = ",";

  private final DSLContext db;

  SessionStore(DSLContext db) {
    this.db = db;
  }

  void add(String sha256, StoredSession session) {
    db.insertInto(BROWSER_SESSION)
        .set(BROWSER_SESSION.SESSION_SHA256, sha256)
        .set(BROWSER_SESSION.TOKEN_SHA256, session.tokenSha256().orElse(null))
        .set(BROWSER_SESSION.CALLER, session.caller())
        .set(BROWSER_SESSION.GRANTS, String.join(SEPARATOR, session.grants()))
        .set(BROWSER_SESSION.TOKEN_ID, session.tokenId())
        .set(BROWSER_SESSION.EXPIRES_AT, Times.column(session.expiresAt()))
        .execute();
  }

  Optional<StoredSession> find(String sha256) {
    return db.select()
        .from(BROWSER_SESSION)
        .where(BROWSER_SESSION.SESSION_SHA256.eq(sha256))
        .fetchOptional(SessionStore::session);
  }

  void remove(String sha256) {
    db.deleteFrom(BROWSER_SESSION).where(BROWSER_SESSION.SESSION_SHA256.eq(sha256)).execute();
  }

  void removeExpired(Instant now) {
    db.deleteFrom(BROWSER_SESSION)
        .where(BROWSER_SESSION.EXPIRES_AT.le(Times.column(now)))
        .execute();
  }

  private static StoredSession session(Record row) {
    return new StoredSession(
        Optional.ofNullable(row.get(BROWSER_SESSION.TOKEN_SHA256)),
        row.get(BROWSER_SESSION.CALLER),
        List.of(row.get(BROWSER_SESSION.GRANTS).split(SEPARATOR)),
        row.get(BROWSER_SESSION.TOKEN_ID),
        row.get(BROWSER_SESSION.EXPIRES_AT).toInstant());
  }
}
