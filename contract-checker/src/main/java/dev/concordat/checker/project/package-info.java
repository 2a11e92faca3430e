/** The contracts of a project: which files they are, and what they are called. */
@NullMarked
package dev.concordat.checker.project;

import org.jspecify.annotations.NullMarked;
