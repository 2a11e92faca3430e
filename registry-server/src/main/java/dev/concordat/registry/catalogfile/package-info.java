/**
 * Teams, services and contracts declared in one file that a build keeps in step with the registry.
 */
@NullMarked
package dev.concordat.registry.catalogfile;

import org.jspecify.annotations.NullMarked;
