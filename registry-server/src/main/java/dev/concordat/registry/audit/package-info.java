/** Who did what, when and why: append-only. */
@NullMarked
package dev.concordat.registry.audit;

import org.jspecify.annotations.NullMarked;
