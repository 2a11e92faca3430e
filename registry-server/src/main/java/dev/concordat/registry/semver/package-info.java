/** Version numbers: their grammar, their order, and how far a change must raise them. */
@NullMarked
package dev.concordat.registry.semver;

import org.jspecify.annotations.NullMarked;
