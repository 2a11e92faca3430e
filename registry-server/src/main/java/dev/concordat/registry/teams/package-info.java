/** Teams: the owners of contracts. */
@NullMarked
package dev.concordat.registry.teams;

import org.jspecify.annotations.NullMarked;
