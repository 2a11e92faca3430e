/** Tells subscribers over HTTP what has happened. */
@NullMarked
package dev.concordat.registry.webhooks;

import org.jspecify.annotations.NullMarked;
