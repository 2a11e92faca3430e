package dev.concordat.registry.search;

import io.micronaut.serde.annotation.Serdeable;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A contract that was found, and some of the places that led to it. */
@Serdeable
record Hit(
    String namespace,
    String name,
    String title,
    @Nullable String description,
    String owner,
    String format,
    String lifecycle,
    String latest,
    List<Match> matches) {

  Hit with(List<Match> found) {
    return new Hit(namespace, name, title, description, owner, format, lifecycle, latest, found);
  }
}
