/** Regular expressions of strangers, matched in linear time. */
@NullMarked
package dev.concordat.checker.lint.regex;

import org.jspecify.annotations.NullMarked;
