/** The whole registry as files, out and in. */
@NullMarked
package dev.concordat.registry.export;

import org.jspecify.annotations.NullMarked;
