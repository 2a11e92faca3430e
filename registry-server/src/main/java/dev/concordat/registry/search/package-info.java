/** Finds contracts by words that stand in them or are said of them. */
@NullMarked
package dev.concordat.registry.search;

import org.jspecify.annotations.NullMarked;
