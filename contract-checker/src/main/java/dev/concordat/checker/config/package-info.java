/** What a project says once for all tools: {@code concordat.yaml}. */
@NullMarked
package dev.concordat.checker.config;

import org.jspecify.annotations.NullMarked;
