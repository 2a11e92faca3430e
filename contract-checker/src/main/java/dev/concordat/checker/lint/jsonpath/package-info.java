/** JSONPath as rulesets write it, over trees whose references are followed. */
@NullMarked
package dev.concordat.checker.lint.jsonpath;

import org.jspecify.annotations.NullMarked;
