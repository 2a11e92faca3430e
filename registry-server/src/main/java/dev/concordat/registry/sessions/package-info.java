/** People who are signed in with a browser: a cookie in place of a token. */
@NullMarked
package dev.concordat.registry.sessions;

import org.jspecify.annotations.NullMarked;
