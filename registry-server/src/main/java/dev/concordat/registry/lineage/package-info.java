/** Who provides and who consumes which contract, and whom a change hits. */
@NullMarked
package dev.concordat.registry.lineage;

import org.jspecify.annotations.NullMarked;
