/** A contract of several files as one document, for those who take only one. */
@NullMarked
package dev.concordat.checker.bundle;

import org.jspecify.annotations.NullMarked;
