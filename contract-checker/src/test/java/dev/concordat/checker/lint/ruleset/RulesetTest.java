package dev.concordat.checker.lint.ruleset;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.concordat.checker.source.UnreadableException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** How rulesets build on each other, and what is said about those that are wrong. */
class RulesetTest {
  @TempDir private Path folder;

  @ParameterizedTest
  @ValueSource(strings = {"concordat:recommended", "spectral:oas", "spectral:asyncapi"})
  void whatComesWithConcordatCanBeExtendedInFull(String name) throws Exception {
    assertThat(Lint.problems("extends: [['%s', all]]".formatted(name))).isEmpty();
    assertThat(Ruleset.named(name)).isPresent();
  }

  @Test
  void aRulesetChangesWhatItExtends() throws Exception {
    assertThat(ids("extends: spectral:oas"))
        .contains("info-contact")
        .doesNotContain("info-license");
    assertThat(ids("extends: [[spectral:oas, all]]")).contains("info-contact", "info-license");
    assertThat(ids("extends: [[spectral:oas, off]]\nrules: {info-license: error}"))
        .containsExactly("info-license");
    assertThat(ids("extends: spectral:oas\nrules: {info-contact: off}"))
        .doesNotContain("info-contact");
    assertThat(Lint.shop("extends: [[spectral:oas, off]]\nrules: {info-contact: hint}"))
        .containsExactly("hint 2 info-contact: The document names a contact.");
    assertThat(
            Lint.shop(
                "extends: [[spectral:oas, off]]\nrules: {info-contact: {message: ask whom, severity: 3}}"))
        .containsExactly("hint 2 info-contact: ask whom");
  }

  @Test
  void aRulesetExtendsFilesOfItsFolder() throws Exception {
    write("rules/main.yaml", "extends: [./base.json, ../common.yaml]\nrules: {one: off}");
    write(
        "rules/base.json",
        "{\"rules\": {\"one\": {\"given\": \"$.info\", \"then\": {\"function\": \"undefined\"}}}}");
    write("common.yaml", "rules: {two: {given: $.info, then: {function: undefined}}}");
    Ruleset ruleset = Ruleset.of("rules/main.yaml", folder);
    assertThat(ruleset.rules()).extracting(LintRule::id).containsExactly("two");
  }

  @Test
  void nothingOutsideOfTheFolderIsRead() throws Exception {
    write("secret.yaml", "rules: {}");
    write("in/rules.yaml", "extends: [../secret.yaml, ./gone.yaml, ./rules.yaml, /etc/hostname]");
    assertThatThrownBy(() -> Ruleset.of("rules.yaml", folder.resolve("in")))
        .isInstanceOf(UnreadableException.class)
        .hasMessageContaining("there is no file '../secret.yaml' in the folder")
        .hasMessageContaining("there is no file 'gone.yaml'")
        .hasMessageContaining("'rules.yaml' extends itself")
        .hasMessageContaining("hostname' in the folder");
  }

  @Test
  void overridesHoldForFilesAndForPlacesInThem() throws Exception {
    String ruleset =
        """
        rules:
          r: {severity: error, message: '{{property}}', given: '$.paths[*][*]', then: {field: tags, function: truthy}}
        overrides:
          - files: ['legacy/**']
            rules: {r: off}
          - files: ['**/shop.yaml#/paths/~1orders']
            rules: {r: hint}
        """;
    Ruleset rules = Ruleset.read("rules.yaml", Lint.bytes(ruleset));
    assertThat(Lint.findings(rules, Lint.SHOP, "legacy/shop.yaml")).isEmpty();
    assertThat(Lint.findings(rules, Lint.SHOP, "api/shop.yaml"))
        .containsExactly("hint 6 r: tags", "error 8 r: tags");
    assertThat(Lint.findings(rules, Lint.SHOP, "shop.yaml"))
        .containsExactly("hint 6 r: tags", "error 8 r: tags");
    assertThat(Lint.findings(rules, Lint.SHOP, "other.yaml"))
        .containsExactly("error 6 r: tags", "error 8 r: tags");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        "rulez: {} | rules.yaml:1:1: a ruleset has no 'rulez'; did you mean 'rules'? (at /rulez)",
        "rules: {r: {sevrity: 1, given: $, then: {function: truthy}}}"
            + " | a rule has no 'sevrity'; did you mean 'severity'?",
        "rules: {r: {severity: fatal, given: $, then: {function: truthy}}}"
            + " | 'fatal' is no severity; expected error, warn",
        "rules: {r: {then: {function: truthy}}} | the rule 'r' needs 'given'",
        "rules: {r: {given: $}} | the rule 'r' needs 'then'",
        "rules: {r: {given: $, then: {function: mine}}}"
            + " | the rule 'r' uses the function 'mine', which is none of ours; JavaScript",
        "functions: [mine] | 'functions' names JavaScript files, which are not run",
        "rules: {r: {given: a.b, then: {function: truthy}}} | a JSONPath starts with '$'",
        "rules: {r: {given: '#Op', then: {function: truthy}}} | there is no alias 'Op'",
        "aliases: {A: '#B', B: '#A'}\\nrules: {r: {given: '#A', then: {function: truthy}}}"
            + " | leads in a circle",
        "rules: {r: {given: $, formats: [oas4], then: {function: truthy}}}"
            + " | there is no format 'oas4'; did you mean 'oas2'?",
        "rules: {r: {given: $, then: {function: pattern, functionOptions: {mach: x}}}}"
            + " | the function 'pattern' has no option 'mach'",
        "rules: {r: {given: $, then: {function: pattern, functionOptions: {match: '(a)\\1'}}}}"
            + " | back references",
        "rules: {r: {given: $, then: {function: casing, functionOptions: {type: train}}}}"
            + " | 'type' is 'train'; expected camel",
        "rules: {r: {given: $, then: {function: xor}}} | needs the option 'properties'",
        "rules: {gone: off} | there is no rule 'gone' to change",
        "extends: 'https://example.com/rules.yaml' | Rulesets are never fetched",
        "extends: '@company/rules' | there is no ruleset '@company/rules'; known are concordat:",
        "extends: [[spectral:oas, some]] | expected all, recommended or off",
        "extends: ./base.yaml | this ruleset stands alone",
        "except: {a: [b]} | say it under 'overrides'",
        "overrides: [{rules: {}}] | an override needs 'files'",
        "[] | a ruleset is an object",
        "rules: [ | not YAML"
      })
  void whatIsWrongIsToldWithItsPlace(String ruleset, String message) {
    assertThat(Lint.problems(ruleset.replace("\\n", "\n")))
        .anySatisfy(problem -> assertThat(problem).startsWith("rules.yaml:").contains(message));
  }

  @Test
  void everythingThatIsWrongIsToldAtOnce() {
    assertThat(
            Lint.problems(
                """
                rulez: {}
                rules:
                  a: {given: nowhere, then: {function: truthy}}
                  b: {given: $, then: {function: mine}}
                """))
        .hasSize(3)
        .anySatisfy(problem -> assertThat(problem).startsWith("rules.yaml:3:"))
        .anySatisfy(problem -> assertThat(problem).startsWith("rules.yaml:4:"));
  }

  private static List<String> ids(String ruleset) throws UnreadableException {
    return Ruleset.read("rules.yaml", Lint.bytes(ruleset)).rules().stream()
        .map(LintRule::id)
        .toList();
  }

  private void write(String name, String text) throws Exception {
    Path file = folder.resolve(name);
    Files.createDirectories(file.getParent());
    Files.writeString(file, text);
  }
}
