/**
 * One reader per contract format: a tree in, a {@link dev.concordat.checker.model.Contract} out.
 */
@NullMarked
package dev.concordat.checker.parse;

import org.jspecify.annotations.NullMarked;
