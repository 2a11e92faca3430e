/** Lint findings in the formats of those who read them. */
@NullMarked
package dev.concordat.checker.lint.report;

import org.jspecify.annotations.NullMarked;
