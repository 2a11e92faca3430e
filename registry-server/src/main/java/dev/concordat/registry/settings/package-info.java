/** What an operator can set, read once and checked as a whole before anything starts. */
@NullMarked
package dev.concordat.registry.settings;

import org.jspecify.annotations.NullMarked;
