/** The catalogue: what a fact means for whom. */
@NullMarked
package dev.concordat.checker.rules;

import org.jspecify.annotations.NullMarked;
