/** What changes when: the calendar of sunsets and changes, and each contract's changelog. */
@NullMarked
package dev.concordat.registry.lifecycle;

import org.jspecify.annotations.NullMarked;
