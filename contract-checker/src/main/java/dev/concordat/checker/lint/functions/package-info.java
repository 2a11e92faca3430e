/** What rules can ask of a value. */
@NullMarked
package dev.concordat.checker.lint.functions;

import org.jspecify.annotations.NullMarked;
