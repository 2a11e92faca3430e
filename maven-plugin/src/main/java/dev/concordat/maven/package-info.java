/** The goals: parameters in, checker or registry asked, build result out. */
@NullMarked
package dev.concordat.maven;

import org.jspecify.annotations.NullMarked;
