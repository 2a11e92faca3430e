/** The contracts that a consumer pins: {@code concordat.lock} and the files beside it. */
@NullMarked
package dev.concordat.checker.lock;

import org.jspecify.annotations.NullMarked;
