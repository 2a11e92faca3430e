/** Access tokens: made, told once, kept as hashes, revoked. */
@NullMarked
package dev.concordat.registry.tokens;

import org.jspecify.annotations.NullMarked;
