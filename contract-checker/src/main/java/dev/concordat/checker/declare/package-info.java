/** What a service provides and consumes, told to the registry. */
@NullMarked
package dev.concordat.checker.declare;

import org.jspecify.annotations.NullMarked;
