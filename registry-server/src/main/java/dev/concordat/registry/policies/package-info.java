/**
 * What applies to a contract: settings for everything, a namespace or the contract, and which one
 * wins.
 */
@NullMarked
package dev.concordat.registry.policies;

import org.jspecify.annotations.NullMarked;
