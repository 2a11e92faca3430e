/**
 * Reads the JSON and YAML bodies of requests field by field and tells every problem with its place.
 */
@NullMarked
package dev.concordat.registry.forms;

import org.jspecify.annotations.NullMarked;
