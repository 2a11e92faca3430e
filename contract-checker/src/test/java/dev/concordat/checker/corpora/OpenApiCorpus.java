package dev.concordat.checker.corpora;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import dev.concordat.checker.ContractChecker;
import dev.concordat.checker.model.Contract;
import dev.concordat.checker.parse.ContractReader;
import dev.concordat.checker.parse.ReadOptions;
import dev.concordat.checker.policy.Policy;
import dev.concordat.checker.source.UnreadableException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/** Reads and checks pairs of OpenAPI documents with the claims of the engines they come from. */
final class OpenApiCorpus {
  private static final JsonMapper MAPPER = new JsonMapper();

  /** Some cases hold dates that are meant to have passed, or not to. */
  private static final LocalDate TODAY = LocalDate.of(2026, 11, 20);

  private final Path root;

  OpenApiCorpus(Path root) {
    this.root = root;
  }

  /** All cases, sorted by name. */
  List<CorpusCase> check() throws IOException, UnreadableException {
    List<CorpusCase> cases = new ArrayList<>();
    for (Path expected : expectations()) {
      Path directory = expected.getParent();
      String name = root.relativize(directory).toString();
      Contract before = read(directory.resolve("base.yaml"));
      Contract after = read(directory.resolve("revision.yaml"));
      cases.add(
          new CorpusCase(
              name.substring(0, name.indexOf('/')),
              name,
              claim(MAPPER.readTree(expected.toFile())),
              before,
              after,
              new ContractChecker().check(before, after, Policy.DEFAULT.on(TODAY))));
    }
    return cases;
  }

  private List<Path> expectations() throws IOException {
    try (Stream<Path> files = Files.walk(root)) {
      return files.filter(file -> file.endsWith("expected.json")).sorted().toList();
    }
  }

  private static Contract read(Path file) throws IOException, UnreadableException {
    return new ContractReader().read(file.toString(), Files.readAllBytes(file), ReadOptions.DETECT);
  }

  private static Claim claim(JsonNode expected) {
    return switch (expected.path("judgement").asText("").toLowerCase(Locale.ROOT)) {
      case "breaking" -> Claim.BREAKING;
      case "risky" -> Claim.RISKY;
      case "safe" -> Claim.COMPATIBLE;
      default -> engine(expected);
    };
  }

  /** An engine that ran few of its rules on a case asserts nothing by the silence of the rest. */
  private static Claim engine(JsonNode expected) {
    if (!expected.path("breaking").isBoolean()) {
      return Claim.NOTHING;
    }
    boolean elsewhere =
        expected.path("defaultConfigChecks").findValuesAsText("level").contains("ERR");
    return expected.get("breaking").booleanValue() || elsewhere ? Claim.BREAKING : Claim.COMPATIBLE;
  }
}
