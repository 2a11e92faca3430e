/** The command line. */
@NullMarked
package dev.concordat.checker.cli;

import org.jspecify.annotations.NullMarked;
