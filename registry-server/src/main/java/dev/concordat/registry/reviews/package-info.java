/** Reviews: who lets a change through that harms somebody, for which reason and until when. */
@NullMarked
package dev.concordat.registry.reviews;

import org.jspecify.annotations.NullMarked;
