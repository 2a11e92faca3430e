package dev.concordat.checker.config;

import dev.concordat.checker.policy.Acceptance;
import dev.concordat.checker.policy.CompatibilityMode;
import dev.concordat.checker.rules.Category;
import dev.concordat.checker.rules.Rules;
import dev.concordat.checker.rules.Severity;
import dev.concordat.checker.schema.ContentModel;
import dev.concordat.checker.source.Diagnostic;
import dev.concordat.checker.source.Document;
import dev.concordat.checker.source.Limits;
import dev.concordat.checker.source.SourceReader;
import dev.concordat.checker.source.UnreadableException;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.stream.Collectors;

/** Reads a {@code concordat.yaml}; all that is wrong with it is told at once. */
public final class ConfigurationReader {
  private static final List<String> ROOT =
      List.of(
          "registry",
          "namespace",
          "owner",
          "policy",
          "baseline",
          "contracts",
          "service",
          "provides",
          "consumes",
          "pulled",
          "accepted",
          "lint");
  private static final List<String> POLICY =
      List.of("mode", "content-model", "category", "steps", "severities");
  private static final List<String> LINT = List.of("ruleset", "level");
  private static final List<String> ACCEPTANCE =
      List.of("rule", "fingerprint", "reason", "by", "until");
  private static final Set<String> RULES =
      Rules.all().stream().map(rule -> rule.id()).collect(Collectors.toUnmodifiableSet());

  private final List<Diagnostic> problems = new ArrayList<>();

  private ConfigurationReader() {}

  /**
   * @param file the name that messages carry
   * @throws UnreadableException when it is no YAML, or says something that nobody understands
   */
  public static Configuration read(String file, byte[] content) throws UnreadableException {
    Document document = new SourceReader(Limits.DEFAULT).read(file, content);
    var reader = new ConfigurationReader();
    Configuration configuration =
        Section.of(document, document.root(), reader.problems, ROOT)
            .map(reader::configuration)
            .orElse(Configuration.NONE);
    if (!reader.problems.isEmpty()) {
      throw new UnreadableException(reader.problems);
    }
    return configuration;
  }

  private Configuration configuration(Section root) {
    return new Configuration(
        root.text("registry"),
        root.text("namespace"),
        root.text("owner"),
        policy(root),
        EntryReader.baseline(root),
        root.sections("contracts", EntryReader.MEMBERS).stream()
            .flatMap(one -> EntryReader.read(one).stream())
            .toList(),
        ServiceReader.read(root),
        root.sections("accepted", ACCEPTANCE).stream()
            .flatMap(one -> acceptance(one).stream())
            .toList(),
        lint(root));
  }

  private static LintSettings lint(Section root) {
    return root.section("lint", LINT)
        .map(
            section ->
                new LintSettings(
                    section.text("ruleset"),
                    section.value("level", LintLevel::of, "off, warn or enforce")))
        .orElse(LintSettings.NONE);
  }

  static PolicySettings policy(Section holder) {
    return holder
        .section("policy", POLICY)
        .map(
            section ->
                new PolicySettings(
                    section.value(
                        "mode",
                        CompatibilityMode::of,
                        "NONE, BACKWARD, FORWARD, FULL or …_TRANSITIVE"),
                    section.value("content-model", ContentModel::of, "documented or strict"),
                    section.value("category", Category::of, "wire, contract or codegen"),
                    steps(section),
                    severities(section)))
        .orElse(PolicySettings.NONE);
  }

  private static OptionalInt steps(Section policy) {
    return policy
        .value("steps", ConfigurationReader::positive, "a whole number from 1 up")
        .map(OptionalInt::of)
        .orElse(OptionalInt.empty());
  }

  private static Optional<Integer> positive(String text) {
    try {
      return Optional.of(Integer.parseInt(text)).filter(number -> number > 0);
    } catch (NumberFormatException e) {
      return Optional.empty();
    }
  }

  private static Map<String, Severity> severities(Section policy) {
    Map<String, Severity> severities = new HashMap<>();
    policy
        .section("severities", List.copyOf(RULES))
        .ifPresent(
            section ->
                section.names().stream()
                    .filter(RULES::contains)
                    .forEach(
                        rule ->
                            section
                                .value(
                                    rule, ConfigurationReader::severity, "breaking, risky or safe")
                                .ifPresent(severity -> severities.put(rule, severity))));
    return severities;
  }

  private static Optional<Severity> severity(String id) {
    return Arrays.stream(Severity.values())
        .filter(severity -> severity.id().equals(id.toLowerCase(Locale.ROOT)))
        .findFirst();
  }

  private static Optional<Acceptance> acceptance(Section section) {
    Optional<String> rule = section.needed("rule", "copy it from the finding");
    Optional<String> fingerprint = section.needed("fingerprint", "copy it from the finding");
    Optional<String> reason = section.needed("reason", "say why the finding may pass");
    Optional<LocalDate> until =
        section.value("until", ConfigurationReader::date, "a date like 2027-01-31");
    if (rule.isEmpty() || fingerprint.isEmpty() || reason.isEmpty()) {
      return Optional.empty();
    }
    return Optional.of(
        new Acceptance(rule.get(), fingerprint.get(), reason.get(), section.text("by"), until));
  }

  private static Optional<LocalDate> date(String text) {
    try {
      return Optional.of(LocalDate.parse(text));
    } catch (DateTimeParseException e) {
      return Optional.empty();
    }
  }
}
