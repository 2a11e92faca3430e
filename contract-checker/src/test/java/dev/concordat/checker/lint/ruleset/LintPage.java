package dev.concordat.checker.lint.ruleset;

import java.nio.file.Path;
import java.util.List;

/** The rules of {@code concordat:recommended} as a page for people. */
final class LintPage {
  static final Path FILE = Path.of("LINT.md");

  private static final String HEAD =
      """
      # What `concordat:recommended` asks of a contract

      <!-- Written by LintPageTest from concordat-recommended.yaml and the cases of its rules. Change those, then
           run: mvn -pl contract-checker test -Dtest=LintPageTest -Dgolden.update=true -->

      `error`: somebody will be hurt. `warn`: somebody will be surprised. `info`: somebody will have to ask.
      `hint`: worth a thought. A ruleset of your own changes a severity by the rule's name, `off` included.

      | Rule | Severity | Formats | What it asks for |
      | --- | --- | --- | --- |
      """;

  private LintPage() {}

  static String text() {
    List<LintRule> rules = Ruleset.recommended().rules();
    var page = new StringBuilder(HEAD);
    for (LintRule rule : rules) {
      page.append(
          "| [`%s`](#%s) | %s | %s | %s |\n"
              .formatted(
                  rule.id(),
                  rule.id(),
                  rule.severity().id(),
                  String.join(", ", rule.formats().stream().sorted().toList()),
                  rule.description().orElseThrow()));
    }
    rules.forEach(rule -> page.append(section(rule)));
    return page.toString();
  }

  private static String section(LintRule rule) {
    return """

        ## %s

        %s

        Not so:

        ```yaml
        %s
        ```

        But so:

        ```yaml
        %s
        ```

        Cases: %s
        """
        .formatted(
            rule.id(),
            rule.notes().why().orElseThrow().strip(),
            rule.notes().bad().orElseThrow().strip(),
            rule.notes().good().orElseThrow().strip(),
            cases(rule));
  }

  private static String cases(LintRule rule) {
    List<String> links =
        LintCase.all().stream()
            .filter(each -> each.rule().equals(rule.id()))
            .map(
                each ->
                    "[%s](%s)"
                        .formatted(
                            String.valueOf(each.directory().getFileName()).replace('-', ' '),
                            each.directory().toString().replace('\\', '/')))
            .toList();
    return String.join(", ", links) + ".";
  }
}
