/** A contract's documentation as data: exchanges, positions and the schemas that they reach. */
@NullMarked
package dev.concordat.registry.docs;

import org.jspecify.annotations.NullMarked;
