/** What a contract is, whatever its format: exchanges, positions, directions, schemas. */
@NullMarked
package dev.concordat.checker.model;

import org.jspecify.annotations.NullMarked;
