/** A project's contracts, each compared with the version that it is to replace. */
@NullMarked
package dev.concordat.checker.check;

import org.jspecify.annotations.NullMarked;
