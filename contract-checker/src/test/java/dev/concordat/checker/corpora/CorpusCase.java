package dev.concordat.checker.corpora;

import dev.concordat.checker.model.Contract;
import dev.concordat.checker.policy.Verdict;
import dev.concordat.checker.source.CanonicalForm;
import dev.concordat.checker.source.Node;
import dev.concordat.checker.source.Nodes;
import java.util.List;

/**
 * Two versions of a contract, what their source claims, and what we say.
 *
 * @param name where it stands, for whoever looks it up
 */
record CorpusCase(
    String source, String name, Claim claim, Contract before, Contract after, Verdict verdict) {

  Agreement agreement() {
    return claim.against(verdict.outcome());
  }

  /** What the case is known by in a list: its content and the claim, not its name. */
  String key() {
    Node both = Nodes.list(List.of(before.document().root(), after.document().root()));
    return CanonicalForm.sha256(both);
  }
}
