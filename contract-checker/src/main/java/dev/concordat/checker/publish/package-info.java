/** A project's contracts, given to the registry. */
@NullMarked
package dev.concordat.checker.publish;

import org.jspecify.annotations.NullMarked;
