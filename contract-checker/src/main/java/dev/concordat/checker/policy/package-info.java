/** What users ask for, and the verdict that answers it. */
@NullMarked
package dev.concordat.checker.policy;

import org.jspecify.annotations.NullMarked;
