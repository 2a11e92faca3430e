/** Who calls, and whether that caller may. */
@NullMarked
package dev.concordat.registry.security;

import org.jspecify.annotations.NullMarked;
