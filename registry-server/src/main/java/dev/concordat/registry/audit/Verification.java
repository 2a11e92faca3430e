package dev.concordat.registry.audit;

import io.micronaut.serde.annotation.Serdeable;
import org.jspecify.annotations.Nullable;

/**
 * Whether the audit log is as it was written. Who notes position and hash elsewhere can tell later
 * that nothing was cut off behind them.
 */
@Serdeable
public record Verification(
    boolean intact,
    long position,
    String hash,
    int unsealed,
    @Nullable Long brokenAt,
    @Nullable String problem) {}
