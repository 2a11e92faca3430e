package dev.concordat.registry.contracts;

import static dev.concordat.registry.db.schema.Tables.CONTRACT_VERSION;

import dev.concordat.registry.checks.Counts;
import dev.concordat.registry.db.Times;
import java.time.OffsetDateTime;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jooq.Field;
import org.jooq.Record;
import org.jspecify.annotations.Nullable;

/** How a version stands in its row, apart from its number. */
final class VersionRowStore {
  private VersionRowStore() {}

  /** The columns that a draft may have replaced. */
  static Map<Field<?>, @Nullable Object> of(
      VersionSummary version, String rawSha256, String reportSha256) {
    Map<Field<?>, @Nullable Object> row = new LinkedHashMap<>();
    row.put(CONTRACT_VERSION.STATE, version.stateNow().name());
    row.put(CONTRACT_VERSION.OFFERED, version.stateNow().isOffered());
    row.put(CONTRACT_VERSION.CONTENT_HASH, version.contentHash());
    row.put(CONTRACT_VERSION.RAW_SHA256, rawSha256);
    row.put(CONTRACT_VERSION.REPORT_SHA256, reportSha256);
    row.put(CONTRACT_VERSION.SYNTAX, version.syntax());
    row.put(CONTRACT_VERSION.FORMAT_VERSION, version.formatVersion());
    row.put(CONTRACT_VERSION.SIZE_BYTES, version.size());
    row.put(CONTRACT_VERSION.VERDICT, version.verdict());
    row.put(CONTRACT_VERSION.REQUIRED_BUMP, version.requiredBump());
    row.put(CONTRACT_VERSION.BREAKING_COUNT, version.counts().breaking());
    row.put(CONTRACT_VERSION.RISKY_COUNT, version.counts().risky());
    row.put(CONTRACT_VERSION.SAFE_COUNT, version.counts().safe());
    row.put(CONTRACT_VERSION.COMPARED_WITH, version.comparedWith());
    row.put(CONTRACT_VERSION.ACCEPTED_REASON, version.acceptedReason());
    row.put(CONTRACT_VERSION.REVIEW_ID, version.review());
    row.put(CONTRACT_VERSION.PUBLISHED_AT, Times.column(version.publishedAt()));
    row.put(CONTRACT_VERSION.PUBLISHED_BY, version.publishedBy());
    row.put(CONTRACT_VERSION.COMMIT_ID, version.provenance().commit());
    row.put(CONTRACT_VERSION.BRANCH, version.provenance().branch());
    row.put(CONTRACT_VERSION.BUILD_URL, version.provenance().build());
    row.put(CONTRACT_VERSION.AUTHOR, version.provenance().author());
    row.put(CONTRACT_VERSION.TOOL, version.provenance().tool());
    return row;
  }

  static VersionSummary summary(Record row) {
    return new VersionSummary(
        row.get(CONTRACT_VERSION.VERSION),
        VersionState.valueOf(row.get(CONTRACT_VERSION.STATE)).id(),
        row.get(CONTRACT_VERSION.CONTENT_HASH),
        row.get(CONTRACT_VERSION.SYNTAX),
        row.get(CONTRACT_VERSION.FORMAT_VERSION),
        row.get(CONTRACT_VERSION.SIZE_BYTES),
        row.get(CONTRACT_VERSION.PUBLISHED_AT).toInstant(),
        row.get(CONTRACT_VERSION.PUBLISHED_BY),
        new Provenance(
            row.get(CONTRACT_VERSION.COMMIT_ID),
            row.get(CONTRACT_VERSION.BRANCH),
            row.get(CONTRACT_VERSION.BUILD_URL),
            row.get(CONTRACT_VERSION.AUTHOR),
            row.get(CONTRACT_VERSION.TOOL)),
        new Counts(
            row.get(CONTRACT_VERSION.BREAKING_COUNT),
            row.get(CONTRACT_VERSION.RISKY_COUNT),
            row.get(CONTRACT_VERSION.SAFE_COUNT)),
        row.get(CONTRACT_VERSION.VERDICT),
        row.get(CONTRACT_VERSION.REQUIRED_BUMP),
        row.get(CONTRACT_VERSION.COMPARED_WITH),
        row.get(CONTRACT_VERSION.ACCEPTED_REASON),
        row.get(CONTRACT_VERSION.REVIEW_ID),
        deprecation(row));
  }

  private static @Nullable Deprecation deprecation(Record row) {
    @Nullable OffsetDateTime announced = row.get(CONTRACT_VERSION.DEPRECATED_AT);
    if (announced == null) {
      return null;
    }
    return new Deprecation(
        announced.toInstant(),
        row.get(CONTRACT_VERSION.SUNSET_ON),
        row.get(CONTRACT_VERSION.SUCCESSOR),
        row.get(CONTRACT_VERSION.MIGRATION_GUIDE));
  }
}
