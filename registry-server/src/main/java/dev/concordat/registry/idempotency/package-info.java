/** The first answer to a mutation, given again when the request is repeated. */
@NullMarked
package dev.concordat.registry.idempotency;

import org.jspecify.annotations.NullMarked;
