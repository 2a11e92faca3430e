/**
 * The data source, its migrations and transactions; the tables are generated from the migrations.
 */
@NullMarked
package dev.concordat.registry.db;

import org.jspecify.annotations.NullMarked;
