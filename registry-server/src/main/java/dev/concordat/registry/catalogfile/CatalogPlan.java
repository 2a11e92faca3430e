package dev.concordat.registry.catalogfile;

import io.micronaut.serde.annotation.Serdeable;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What a catalog file changes.
 *
 * @param applied whether it was carried out; false for a dry run
 */
@Serdeable
record CatalogPlan(boolean applied, List<Step> steps) {

  /**
   * One thing that the file declares.
   *
   * @param kind team, service, lineage or contract
   * @param action create, change or keep
   */
  @Serdeable
  record Step(String kind, String name, String action, List<FieldChange> changes) {
    boolean changesSomething() {
      return !action.equals("keep");
    }
  }

  /** A field that gets another value; values are shown as JSON. */
  @Serdeable
  record FieldChange(String field, @Nullable String from, @Nullable String to) {}
}
