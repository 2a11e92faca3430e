/** For tests on JUnit 5, which brings itself: the checker does not depend on it. */
@NullMarked
package dev.concordat.checker.conformance.junit;

import org.jspecify.annotations.NullMarked;
