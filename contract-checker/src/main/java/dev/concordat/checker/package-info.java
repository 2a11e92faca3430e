/** Reads contracts, compares them, explains and proves what breaks. */
@NullMarked
package dev.concordat.checker;

import org.jspecify.annotations.NullMarked;
