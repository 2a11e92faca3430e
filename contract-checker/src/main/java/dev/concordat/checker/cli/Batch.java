package dev.concordat.checker.cli;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.concordat.checker.ContractChecker;
import dev.concordat.checker.model.Contract;
import dev.concordat.checker.model.Dialect;
import dev.concordat.checker.model.Format;
import dev.concordat.checker.parse.ContractReader;
import dev.concordat.checker.parse.ReadOptions;
import dev.concordat.checker.policy.CompatibilityMode;
import dev.concordat.checker.policy.Policy;
import dev.concordat.checker.policy.Verdict;
import dev.concordat.checker.report.JsonReport;
import dev.concordat.checker.schema.ContentModel;
import dev.concordat.checker.source.UnreadableException;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;

/** Checks many pairs, one a line; a bad one becomes a result of its own and stops nothing. */
final class Batch {
  private final ObjectMapper json = new ObjectMapper();
  private final Policy defaults;
  private final ReadOptions options;
  private final FailOn failOn;

  Batch(Policy defaults, ReadOptions options, FailOn failOn) {
    this.defaults = defaults;
    this.options = options;
    this.failOn = failOn;
  }

  /**
   * Checks the cases and writes a result for each.
   *
   * @return the exit code: findings when a verdict is at or over the threshold, else fine; cases
   *     that cannot be read have the verdict {@code error} and count as findings unless never fails
   * @throws UnusableException when the file of cases cannot be read
   */
  int run(Path cases, PrintWriter out) throws UnusableException {
    boolean failed = false;
    try (BufferedReader lines = Files.newBufferedReader(cases, StandardCharsets.UTF_8)) {
      int number = 0;
      for (String line = lines.readLine(); line != null; line = lines.readLine()) {
        number++;
        if (!line.isBlank()) {
          failed |= check(line, number, cases, out);
        }
      }
    } catch (IOException e) {
      throw new UnusableException("cannot read %s: %s".formatted(cases, e.getMessage()));
    }
    out.flush();
    return failed ? ExitCode.FINDINGS : ExitCode.FINE;
  }

  private boolean check(String line, int number, Path cases, PrintWriter out) {
    ObjectNode result = JsonNodeFactory.instance.objectNode();
    result.put("id", "line " + number);
    boolean failed;
    try {
      JsonNode given = json.readTree(line);
      if (given.has("id")) {
        result.set("id", given.get("id"));
      }
      Verdict verdict = verdict(given, cases);
      result.setAll(JsonReport.of(verdict));
      failed = failOn.fails(verdict.outcome());
    } catch (UnusableException e) {
      failed = error(result, String.valueOf(e.getMessage()));
    } catch (JsonProcessingException e) {
      failed = error(result, "the line is not JSON: " + e.getOriginalMessage());
    } catch (RuntimeException | StackOverflowError e) {
      failed = error(result, "this is a bug of ours, please report it: " + e);
    }
    out.println(result);
    return failed;
  }

  private boolean error(ObjectNode result, String message) {
    result.put("verdict", "error").put("requiredBump", "none");
    result.putArray("findings");
    result.put("error", message);
    return failOn != FailOn.NEVER;
  }

  private Verdict verdict(JsonNode given, Path cases) throws UnusableException {
    ReadOptions wanted = readOptions(given);
    var policy = defaults.with(mode(given)).with(contentModel(given));
    return new ContractChecker()
        .check(
            contract(given, "old", wanted, cases), contract(given, "new", wanted, cases), policy);
  }

  private Contract contract(JsonNode given, String side, ReadOptions wanted, Path cases)
      throws UnusableException {
    JsonNode document = given.get(side);
    if (document == null) {
      throw new UnusableException("the case has no '" + side + "'; expected a document or a path");
    }
    if (document.isTextual()) {
      return new ContractFiles(wanted).read(cases.resolveSibling(document.textValue()));
    }
    try {
      byte[] content = json.writeValueAsBytes(document);
      return new ContractReader().read(side, content, wanted);
    } catch (UnreadableException | JsonProcessingException e) {
      throw new UnusableException(String.valueOf(e.getMessage()));
    }
  }

  private ReadOptions readOptions(JsonNode given) throws UnusableException {
    Optional<Format> format = options.format();
    if (given.hasNonNull("format")) {
      format = Optional.of(known(given, "format", Format.of(given.get("format").asText())));
    }
    Dialect dialect = options.defaultDialect();
    if (given.hasNonNull("dialect")) {
      dialect = known(given, "dialect", Dialect.of(given.get("dialect").asText()));
    }
    return new ReadOptions(format, dialect);
  }

  private CompatibilityMode mode(JsonNode given) throws UnusableException {
    return given.hasNonNull("mode")
        ? known(given, "mode", CompatibilityMode.of(given.get("mode").asText()))
        : defaults.mode();
  }

  private ContentModel contentModel(JsonNode given) throws UnusableException {
    return given.hasNonNull("contentModel")
        ? known(given, "contentModel", ContentModel.of(given.get("contentModel").asText()))
        : defaults.contentModel();
  }

  private static <T> T known(JsonNode given, String member, Optional<T> value)
      throws UnusableException {
    if (value.isEmpty()) {
      throw new UnusableException("unknown %s: %s".formatted(member, given.get(member)));
    }
    return value.get();
  }
}
