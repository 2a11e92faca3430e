/** Rulesets, in the notation of Spectral, and what they say about a contract. */
@NullMarked
package dev.concordat.checker.lint.ruleset;

import org.jspecify.annotations.NullMarked;
