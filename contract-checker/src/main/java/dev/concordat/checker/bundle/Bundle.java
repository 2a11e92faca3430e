package dev.concordat.checker.bundle;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import dev.concordat.checker.ContractChecker;
import dev.concordat.checker.model.Contract;
import dev.concordat.checker.model.Dialect;
import dev.concordat.checker.parse.ContractReader;
import dev.concordat.checker.parse.ReadOptions;
import dev.concordat.checker.policy.CompatibilityMode;
import dev.concordat.checker.policy.Outcome;
import dev.concordat.checker.policy.Policy;
import dev.concordat.checker.policy.Verdict;
import dev.concordat.checker.source.UnreadableException;
import java.nio.charset.StandardCharsets;
import java.util.Optional;

/** The one document that says what all files of a contract say. */
public final class Bundle {
  private static final ObjectMapper JSON = new ObjectMapper();

  private Bundle() {}

  /**
   * The document, in JSON; the bytes as they are when the contract is one document already. The
   * checker has compared it with the files: it says the same.
   *
   * @param content of the file that the contract begins with
   * @throws UnbundledException when there is no such document
   */
  public static byte[] of(Contract contract, byte[] content) throws UnbundledException {
    if (contract.document().set().paths().size() < 2) {
      return content;
    }
    JsonNode bundle = Bundler.bundle(contract);
    byte[] text = text(bundle);
    requireTheSame(contract, text);
    return text;
  }

  private static byte[] text(JsonNode bundle) throws UnbundledException {
    try {
      String text = JSON.writerWithDefaultPrettyPrinter().writeValueAsString(bundle) + "\n";
      return text.getBytes(StandardCharsets.UTF_8);
    } catch (JsonProcessingException e) {
      throw new UnbundledException(String.valueOf(e.getOriginalMessage()));
    }
  }

  /** Bundling is easy to get wrong, and what is published never changes. */
  private static void requireTheSame(Contract contract, byte[] text) throws UnbundledException {
    try {
      var options = new ReadOptions(Optional.of(contract.format()), Dialect.DRAFT_2020_12);
      Contract read = new ContractReader().read("the bundle", text, options);
      Policy both = Policy.DEFAULT.with(CompatibilityMode.FULL);
      Verdict verdict = new ContractChecker().check(contract, read, both);
      if (verdict.outcome() != Outcome.NONE && verdict.outcome() != Outcome.SAFE) {
        throw new UnbundledException(
            "as one document it would say something else: " + verdict.findings().get(0).message());
      }
      if (read.diagnostics().size() > contract.diagnostics().size()) {
        throw new UnbundledException(
            "as one document it has a place that cannot be read: " + read.diagnostics().get(0));
      }
    } catch (UnreadableException e) {
      throw new UnbundledException("as one document it cannot be read: " + e.getMessage());
    }
  }
}
