package dev.concordat.registry.policies;

import static dev.concordat.registry.db.schema.Tables.POLICY;

import dev.concordat.registry.db.Times;
import io.micronaut.json.JsonMapper;
import jakarta.inject.Singleton;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import org.jooq.DSLContext;
import org.jooq.Record;

/** Policies, one row for each scope that says something. */
@Singleton
final class PolicyStore {
  private final DSLContext db;
  private final JsonMapper json;

  PolicyStore(DSLContext db, JsonMapper json) {
    this.db = db;
    this.json = json;
  }

  Map<String, ScopePolicy> find(Collection<PolicyScope> scopes) {
    return db
        .select()
        .from(POLICY)
        .where(POLICY.SCOPE.in(scopes.stream().map(PolicyScope::key).toList()))
        .fetch(this::policy)
        .stream()
        .collect(Collectors.toMap(policy -> policy.scope().key(), policy -> policy));
  }

  List<ScopePolicy> all() {
    return db.select().from(POLICY).orderBy(POLICY.SCOPE).fetch(this::policy);
  }

  /** Adds a scope unless it is there; true when it was added. */
  boolean add(ScopePolicy policy) {
    return db.insertInto(POLICY)
            .set(POLICY.SCOPE, policy.scope().key())
            .set(POLICY.SETTINGS, text(policy.settings()))
            .set(POLICY.REVISION, policy.revision())
            .set(POLICY.UPDATED_AT, Times.column(policy.updatedAt()))
            .set(POLICY.UPDATED_BY, policy.updatedBy())
            .onConflictDoNothing()
            .execute()
        == 1;
  }

  /** Replaces what a scope says; false when somebody else did so in the meantime. */
  boolean replace(ScopePolicy policy) {
    return db.update(POLICY)
            .set(POLICY.SETTINGS, text(policy.settings()))
            .set(POLICY.REVISION, policy.revision())
            .set(POLICY.UPDATED_AT, Times.column(policy.updatedAt()))
            .set(POLICY.UPDATED_BY, policy.updatedBy())
            .where(POLICY.SCOPE.eq(policy.scope().key()))
            .and(POLICY.REVISION.eq(policy.revision() - 1))
            .execute()
        == 1;
  }

  private ScopePolicy policy(Record row) {
    return new ScopePolicy(
        new PolicyScope(row.get(POLICY.SCOPE)),
        settings(row.get(POLICY.SETTINGS)),
        row.get(POLICY.REVISION),
        row.get(POLICY.UPDATED_AT).toInstant(),
        row.get(POLICY.UPDATED_BY));
  }

  private PolicySettings settings(String text) {
    try {
      return Objects.requireNonNull(json.readValue(text, PolicySettings.class));
    } catch (IOException e) {
      throw new UncheckedIOException("a stored policy cannot be read", e);
    }
  }

  private String text(PolicySettings settings) {
    try {
      return json.writeValueAsString(settings);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
