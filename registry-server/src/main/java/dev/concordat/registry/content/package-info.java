/** Immutable bytes, stored once per SHA-256. */
@NullMarked
package dev.concordat.registry.content;

import org.jspecify.annotations.NullMarked;
