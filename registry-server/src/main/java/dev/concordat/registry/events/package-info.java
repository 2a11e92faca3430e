/** Events that leave with the change they tell of, through an outbox. */
@NullMarked
package dev.concordat.registry.events;

import org.jspecify.annotations.NullMarked;
