/**
 * Reads contracts, compares them, explains and proves what breaks.
 *
 * <p>A program that uses the checker needs four types: {@link
 * dev.concordat.checker.parse.ContractReader} makes a {@link dev.concordat.checker.model.Contract}
 * of bytes, {@link dev.concordat.checker.ContractChecker} compares two of them under a {@link
 * dev.concordat.checker.policy.Policy}, and the {@link dev.concordat.checker.policy.Verdict} holds
 * the findings, each with its place, its reason and, where values are concerned, a payload that
 * proves it. What {@code report} writes of a verdict is for people and other tools.
 */
@NullMarked
package dev.concordat.checker;

import org.jspecify.annotations.NullMarked;
