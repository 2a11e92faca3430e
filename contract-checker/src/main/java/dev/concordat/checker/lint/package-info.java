/** What can be said about one contract by itself. */
@NullMarked
package dev.concordat.checker.lint;

import org.jspecify.annotations.NullMarked;
