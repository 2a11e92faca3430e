/** What a contract's ruleset says about one document by itself. */
@NullMarked
package dev.concordat.registry.lint;

import org.jspecify.annotations.NullMarked;
