/** Text in, a tree out: every value knows its JSON Pointer, line and column. */
@NullMarked
package dev.concordat.checker.source;

import org.jspecify.annotations.NullMarked;
