/** A verdict in, text for people and machines out. */
@NullMarked
package dev.concordat.checker.report;

import org.jspecify.annotations.NullMarked;
