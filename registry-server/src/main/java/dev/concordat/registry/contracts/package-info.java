/** Contracts and their versions: publish, read, compare. */
@NullMarked
package dev.concordat.registry.contracts;

import org.jspecify.annotations.NullMarked;
