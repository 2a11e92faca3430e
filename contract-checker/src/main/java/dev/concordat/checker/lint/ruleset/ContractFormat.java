package dev.concordat.checker.lint.ruleset;

import dev.concordat.checker.model.Contract;
import dev.concordat.checker.model.Dialect;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** The formats that a rule can be for. */
final class ContractFormat {
  static final List<String> NAMES =
      List.of(
          "oas2",
          "oas3",
          "oas3_0",
          "oas3_1",
          "oas3.0",
          "oas3.1",
          "asyncapi2",
          "asyncapi3",
          "aas2",
          "aas3",
          "json-schema",
          "json-schema-loose",
          "json-schema-draft4",
          "json-schema-draft6",
          "json-schema-draft7",
          "json-schema-2019-09",
          "json-schema-2020-12");

  private ContractFormat() {}

  /** Whether there is a format of that name; those of single AsyncAPI versions count too. */
  static boolean isKnown(String name) {
    return NAMES.contains(name) || name.matches("(aas|asyncapi)[23][._][0-9]");
  }

  /** All names that a contract's format goes by. */
  static Set<String> of(Contract contract) {
    String version = contract.formatVersion();
    return switch (contract.format()) {
      case OPENAPI -> openApi(version);
      case ASYNCAPI -> asyncApi(version);
      case JSON_SCHEMA -> schema(version);
    };
  }

  private static Set<String> openApi(String version) {
    if (version.startsWith("2")) {
      return Set.of("oas2");
    }
    String minor = version.startsWith("3.0") ? "0" : "1";
    return Set.of("oas3", "oas3_" + minor, "oas3." + minor);
  }

  private static Set<String> asyncApi(String version) {
    Set<String> names = new HashSet<>();
    String[] numbers = version.split("\\.", -1);
    for (String prefix : List.of("aas", "asyncapi")) {
      names.add(prefix + numbers[0]);
      if (numbers.length > 1) {
        names.add(prefix + numbers[0] + "_" + numbers[1]);
        names.add(prefix + numbers[0] + "." + numbers[1]);
      }
    }
    return names;
  }

  private static Set<String> schema(String version) {
    Optional<Dialect> dialect = Dialect.of(version);
    String id = dialect.map(Dialect::id).orElse("2020-12").replace("draft-0", "draft");
    return Set.of("json-schema", "json-schema-loose", "json-schema-" + id);
  }
}
