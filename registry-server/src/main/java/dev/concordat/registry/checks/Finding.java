package dev.concordat.registry.checks;

import com.fasterxml.jackson.annotation.JsonProperty;
import io.micronaut.serde.annotation.Serdeable;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** One change that matters: what, where, to whom, why, and what to do. */
@Serdeable
public record Finding(
    String rule,
    String severity,
    String exchange,
    List<String> exchanges,
    String position,
    @Nullable String direction,
    String pointer,
    @JsonProperty("old") @Nullable SourcePlace oldPlace,
    @JsonProperty("new") @Nullable SourcePlace newPlace,
    String message,
    String why,
    @Nullable String hint,
    @Nullable String before,
    @Nullable String after,
    @Nullable Witness witness,
    String fingerprint) {}
