/** What changed between two versions, for those who use the contract. */
@NullMarked
package dev.concordat.checker.changelog;

import org.jspecify.annotations.NullMarked;
