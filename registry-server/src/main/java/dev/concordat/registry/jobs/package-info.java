/** Background work that any number of servers on one database share. */
@NullMarked
package dev.concordat.registry.jobs;

import org.jspecify.annotations.NullMarked;
