package dev.concordat.registry.audit;

import io.micronaut.core.annotation.Introspected;
import io.micronaut.core.annotation.Nullable;
import io.micronaut.http.annotation.QueryValue;
import java.time.Instant;

/**
 * Which entries are wanted: all of these apply.
 *
 * @param actor who did it
 * @param action what was done, such as version-published
 * @param subject to what; with a * at its end everything that begins so
 * @param request in which request
 * @param since not before this time
 * @param until before this time
 */
@Introspected
record AuditFilter(
    @Nullable @QueryValue String actor,
    @Nullable @QueryValue String action,
    @Nullable @QueryValue String subject,
    @Nullable @QueryValue String request,
    @Nullable @QueryValue Instant since,
    @Nullable @QueryValue Instant until) {}
