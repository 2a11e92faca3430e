package dev.concordat.registry.lineage;

import static dev.concordat.registry.db.schema.Tables.CONTRACT;
import static dev.concordat.registry.db.schema.Tables.CONTRACT_REFERENCE;

import dev.concordat.registry.checks.Pin;
import jakarta.inject.Singleton;
import java.util.Collection;
import java.util.List;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.impl.DSL;

/** What the references between contracts mean. */
@Singleton
final class ReferenceStore {
  private final DSLContext db;

  ReferenceStore(DSLContext db) {
    this.db = db;
  }

  void replace(long versionId, List<Pin> pins) {
    db.deleteFrom(CONTRACT_REFERENCE).where(CONTRACT_REFERENCE.VERSION_ID.eq(versionId)).execute();
    for (Pin pin : pins) {
      db.insertInto(CONTRACT_REFERENCE)
          .set(CONTRACT_REFERENCE.VERSION_ID, versionId)
          .set(CONTRACT_REFERENCE.REFERENCE, pin.reference())
          .set(CONTRACT_REFERENCE.TARGET, pin.contract())
          .set(CONTRACT_REFERENCE.TARGET_VERSION, pin.version())
          .execute();
    }
  }

  List<Pin> of(long versionId) {
    return db.select()
        .from(CONTRACT_REFERENCE)
        .where(CONTRACT_REFERENCE.VERSION_ID.eq(versionId))
        .orderBy(CONTRACT_REFERENCE.REFERENCE)
        .fetch(
            row ->
                new Pin(
                    row.get(CONTRACT_REFERENCE.REFERENCE),
                    row.get(CONTRACT_REFERENCE.TARGET),
                    row.get(CONTRACT_REFERENCE.TARGET_VERSION)));
  }

  /** The references of latest versions to some contracts. */
  List<Reference> to(Collection<String> targets, int most) {
    return latest(CONTRACT_REFERENCE.TARGET.in(targets), most);
  }

  /** The references of some contracts' latest versions. */
  List<Reference> from(Collection<String> contracts, int most) {
    Condition named =
        DSL.or(
            contracts.stream()
                .map(contract -> contract.split("/", 2))
                .map(name -> CONTRACT.NAMESPACE.eq(name[0]).and(CONTRACT.NAME.eq(name[1])))
                .toList());
    return latest(named, most);
  }

  private List<Reference> latest(Condition condition, int most) {
    return db.select()
        .from(CONTRACT_REFERENCE)
        .join(CONTRACT)
        .on(CONTRACT.LATEST_VERSION_ID.eq(CONTRACT_REFERENCE.VERSION_ID))
        .where(condition)
        .orderBy(CONTRACT.NAMESPACE, CONTRACT.NAME, CONTRACT_REFERENCE.REFERENCE)
        .limit(most)
        .fetch(
            row ->
                new Reference(
                    row.get(CONTRACT.NAMESPACE) + "/" + row.get(CONTRACT.NAME),
                    row.get(CONTRACT.LATEST_VERSION),
                    row.get(CONTRACT_REFERENCE.REFERENCE),
                    row.get(CONTRACT_REFERENCE.TARGET),
                    row.get(CONTRACT_REFERENCE.TARGET_VERSION)));
  }
}
