package dev.concordat.checker.diff;

import dev.concordat.checker.model.Schema;
import dev.concordat.checker.schema.Anchors;
import dev.concordat.checker.schema.References;
import dev.concordat.checker.source.Node;
import java.time.LocalDate;
import java.util.Optional;

/** The announced end of a property that only one version has, when it has come. */
final class PropertyEnd {
  private final Anchors anchors;
  private final Optional<LocalDate> today;

  PropertyEnd(Comparison comparison) {
    this.anchors = comparison.anchors();
    this.today = comparison.today();
  }

  Optional<LocalDate> of(Fact fact) {
    if (!fact.element().isProperty()) {
      return Optional.empty();
    }
    SchemaDelta place = fact.place();
    return switch (fact.action()) {
      case REMOVED -> of(place.before(), fact.before());
      case ADDED -> of(place.after(), fact.after()); // seen from the other side it was removed
      default -> Optional.empty();
    };
  }

  private Optional<LocalDate> of(Schema object, Node property) {
    if (property == object.node()) {
      return Optional.empty(); // a name that is required and has no schema
    }
    Optional<LocalDate> own = Lifecycle.of(property).ended(today);
    return own.or(
        () ->
            References.target(object.at(property), anchors)
                .flatMap(target -> Lifecycle.of(target.node()).ended(today)));
  }
}
