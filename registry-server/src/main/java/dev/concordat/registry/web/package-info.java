/** What every response shares: problems, request ids, headers, paging; and the UI's files. */
@NullMarked
package dev.concordat.registry.web;

import org.jspecify.annotations.NullMarked;
