/** The registry's HTTP API, seen from a build. */
@NullMarked
package dev.concordat.checker.client;

import org.jspecify.annotations.NullMarked;
