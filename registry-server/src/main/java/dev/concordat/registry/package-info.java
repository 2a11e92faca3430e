/** The registry server: stores contract versions and answers who breaks when one changes. */
@NullMarked
package dev.concordat.registry;

import org.jspecify.annotations.NullMarked;
