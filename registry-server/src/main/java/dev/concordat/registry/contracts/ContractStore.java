package dev.concordat.registry.contracts;

import static dev.concordat.registry.db.schema.Tables.CONTRACT;

import dev.concordat.registry.db.Times;
import dev.concordat.registry.semver.Version;
import jakarta.inject.Singleton;
import java.time.Instant;
import java.util.Optional;
import org.jooq.DSLContext;
import org.jooq.Record;
import org.jooq.SelectConditionStep;

/** Contracts, one row each. */
@Singleton
final class ContractStore {
  private final DSLContext db;

  ContractStore(DSLContext db) {
    this.db = db;
  }

  /** Adds a contract unless there is one of that name. */
  void add(NewContract contract, Instant now) {
    db.insertInto(CONTRACT)
        .set(CONTRACT.NAMESPACE, contract.name().namespace())
        .set(CONTRACT.NAME, contract.name().name())
        .set(CONTRACT.FORMAT, contract.format())
        .set(CONTRACT.TITLE, contract.headline().title())
        .set(CONTRACT.DESCRIPTION, contract.headline().description().orElse(null))
        .set(CONTRACT.OWNER, contract.owner())
        .set(CONTRACT.VERSION_COUNT, 0)
        .set(CONTRACT.CREATED_AT, Times.column(now))
        .set(CONTRACT.UPDATED_AT, Times.column(now))
        .onConflictDoNothing()
        .execute();
  }

  Optional<RegisteredContract> find(ContractName name) {
    return select(name).fetchOptional(ContractStore::contract);
  }

  /** Locks the contract's row until the transaction ends: its publishers go one after the other. */
  Optional<RegisteredContract> lock(ContractName name) {
    return select(name).forUpdate().fetchOptional(ContractStore::contract);
  }

  /** A version or draft was added. */
  void countVersion(long id, Instant now) {
    db.update(CONTRACT)
        .set(CONTRACT.VERSION_COUNT, CONTRACT.VERSION_COUNT.plus(1))
        .set(CONTRACT.UPDATED_AT, Times.column(now))
        .where(CONTRACT.ID.eq(id))
        .execute();
  }

  /** A draft was deleted. */
  void uncountVersion(long id, Instant now) {
    db.update(CONTRACT)
        .set(CONTRACT.VERSION_COUNT, CONTRACT.VERSION_COUNT.minus(1))
        .set(CONTRACT.UPDATED_AT, Times.column(now))
        .where(CONTRACT.ID.eq(id))
        .execute();
  }

  /** Another version is the latest, or none is. */
  void changeLatest(long id, Optional<PublishedVersion> latest, Instant now) {
    db.update(CONTRACT)
        .set(CONTRACT.UPDATED_AT, Times.column(now))
        .set(CONTRACT.LATEST_VERSION_ID, latest.map(PublishedVersion::id).orElse(null))
        .set(CONTRACT.LATEST_VERSION, latest.map(version -> version.version().text()).orElse(null))
        .where(CONTRACT.ID.eq(id))
        .execute();
  }

  /**
   * A version was published that is the latest: the contract is called what it says.
   *
   * @param added 1, or 0 when it was a draft and has been counted
   */
  void showLatest(
      long id, long versionId, Version version, Headline headline, int added, Instant now) {
    db.update(CONTRACT)
        .set(CONTRACT.VERSION_COUNT, CONTRACT.VERSION_COUNT.plus(added))
        .set(CONTRACT.UPDATED_AT, Times.column(now))
        .set(CONTRACT.LATEST_VERSION_ID, versionId)
        .set(CONTRACT.LATEST_VERSION, version.text())
        .set(CONTRACT.TITLE, headline.title())
        .set(CONTRACT.DESCRIPTION, headline.description().orElse(null))
        .where(CONTRACT.ID.eq(id))
        .execute();
  }

  private SelectConditionStep<?> select(ContractName name) {
    return db.select(
            CONTRACT.ID,
            CONTRACT.NAMESPACE,
            CONTRACT.NAME,
            CONTRACT.FORMAT,
            CONTRACT.OWNER,
            CONTRACT.LATEST_VERSION,
            CONTRACT.VERSION_COUNT)
        .from(CONTRACT)
        .where(CONTRACT.NAMESPACE.eq(name.namespace()).and(CONTRACT.NAME.eq(name.name())));
  }

  static RegisteredContract contract(Record row) {
    return new RegisteredContract(
        row.get(CONTRACT.ID),
        new ContractName(row.get(CONTRACT.NAMESPACE), row.get(CONTRACT.NAME)),
        row.get(CONTRACT.FORMAT),
        row.get(CONTRACT.OWNER),
        Optional.ofNullable(row.get(CONTRACT.LATEST_VERSION)).map(Version::parse),
        row.get(CONTRACT.VERSION_COUNT));
  }
}
