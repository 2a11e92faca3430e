package dev.concordat.registry.contracts;

import dev.concordat.registry.checks.CheckResult;
import dev.concordat.registry.reviews.Review;
import io.micronaut.serde.annotation.Serdeable;
import org.jspecify.annotations.Nullable;

/**
 * Nothing was done yet: the change waits for approval. Send it again afterwards.
 *
 * @param report the comparison behind it; absent for a retirement
 */
@Serdeable
record PendingReview(Review review, @Nullable CheckResult report) {}
