/** Holds real exchanges and messages against a contract: in tests, and where one is mocked. */
@NullMarked
package dev.concordat.checker.conformance;

import org.jspecify.annotations.NullMarked;
