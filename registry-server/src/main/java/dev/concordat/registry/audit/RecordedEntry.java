package dev.concordat.registry.audit;

import dev.concordat.registry.content.Sha256;
import io.micronaut.serde.annotation.Serdeable;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** An audit entry as it is kept; position and hash come when it is sealed. */
@Serdeable
record RecordedEntry(
    long id,
    Instant at,
    String actor,
    @Nullable String token,
    String action,
    String subject,
    @Nullable String reason,
    String requestId,
    @Nullable Long position,
    @Nullable String hash) {

  /**
   * The hash that belongs to this entry behind another one. Each field is written with its length,
   * so that nothing can be moved from one field to the next.
   */
  String hashAfter(String before, long position) {
    String text =
        Stream.of(
                before,
                Long.toString(position),
                Long.toString(id),
                at.toString(),
                actor,
                token,
                action,
                subject,
                reason,
                requestId)
            .map(field -> field == null ? "-" : field.length() + ":" + field)
            .collect(Collectors.joining());
    return Sha256.of(text.getBytes(StandardCharsets.UTF_8));
  }
}
