/** Answers in the place of a contract's owner, from its examples or from made-up instances. */
@NullMarked
package dev.concordat.checker.mock;

import org.jspecify.annotations.NullMarked;
