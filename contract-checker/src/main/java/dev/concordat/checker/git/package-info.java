/** Contracts as they stood in a git revision. */
@NullMarked
package dev.concordat.checker.git;

import org.jspecify.annotations.NullMarked;
