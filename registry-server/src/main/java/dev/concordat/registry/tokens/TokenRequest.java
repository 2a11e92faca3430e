package dev.concordat.registry.tokens;

import io.micronaut.serde.annotation.Serdeable;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What a new token may do, such as {@code publisher:orders}, and for how many days. */
@Serdeable
record TokenRequest(List<String> grants, @Nullable Integer days) {}
