/** The versions in use that a project's contracts are compared with, wherever they are kept. */
@NullMarked
package dev.concordat.checker.baseline;

import org.jspecify.annotations.NullMarked;
