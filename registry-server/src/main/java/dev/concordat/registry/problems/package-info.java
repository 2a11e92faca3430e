/** Refusals that a client can act on, and the RFC 9457 document that tells of them. */
@NullMarked
package dev.concordat.registry.problems;

import org.jspecify.annotations.NullMarked;
