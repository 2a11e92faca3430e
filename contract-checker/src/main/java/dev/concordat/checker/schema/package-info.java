/** The kernel: whether every instance of one schema is an instance of another, and the proof. */
@NullMarked
package dev.concordat.checker.schema;

import org.jspecify.annotations.NullMarked;
