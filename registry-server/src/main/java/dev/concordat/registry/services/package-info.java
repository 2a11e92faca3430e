/** Services: what runs, which team runs it, and where to look when it does not. */
@NullMarked
package dev.concordat.registry.services;

import org.jspecify.annotations.NullMarked;
