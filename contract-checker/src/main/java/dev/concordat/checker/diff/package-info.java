/** Two contracts in, the facts that differ out. */
@NullMarked
package dev.concordat.checker.diff;

import org.jspecify.annotations.NullMarked;
