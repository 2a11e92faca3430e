/** Reads contracts that clients send and compares them, each pair once. */
@NullMarked
package dev.concordat.registry.checks;

import org.jspecify.annotations.NullMarked;
