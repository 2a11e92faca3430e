/** What the server tells operators of itself: metrics and traces. */
@NullMarked
package dev.concordat.registry.telemetry;

import org.jspecify.annotations.NullMarked;
