package dev.concordat.checker.cli;

import dev.concordat.checker.lint.ruleset.LintRule;
import dev.concordat.checker.rules.Rule;
import dev.concordat.checker.rules.Rules;
import java.io.IOException;
import java.io.InputStream;
import java.io.PrintWriter;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Says what a rule means, or which rules there are. */
@Command(
    name = "explain",
    mixinStandardHelpOptions = true,
    description = {
      "Says what a rule means and how to make the change safely; all rules of comparisons without",
      "RULE. Those of lint are listed by 'concordat lint --list-rules'."
    },
    footerHeading = "%nExamples:%n",
    footer = {"  concordat explain response-property-removed", "  concordat explain"},
    exitCodeListHeading = "%nExit codes:%n",
    exitCodeList = {"0:fine", "2:there is no such rule"})
final class ExplainCommand implements Callable<Integer> {
  @Spec private @Nullable CommandSpec spec;

  @Parameters(
      arity = "0..1",
      paramLabel = "RULE",
      description = "The id of a rule, as findings name it.",
      completionCandidates = RuleIds.class)
  private @Nullable String id;

  @Override
  public Integer call() throws UnusableException {
    if (spec == null) {
      throw new IllegalStateException("picocli sets the spec before it calls the command");
    }
    PrintWriter out = spec.commandLine().getOut();
    if (id == null) {
      Rules.all().forEach(rule -> out.printf("%-8s %s%n", rule.severity().id(), rule.id()));
    } else {
      explain(id, out);
    }
    return ExitCode.FINE;
  }

  private static void explain(String id, PrintWriter out) throws UnusableException {
    for (Rule rule : Rules.all()) {
      if (rule.id().equals(id)) {
        explain(rule, out);
        return;
      }
    }
    LintRule rule = LintRules.all().get(id);
    if (rule == null) {
      throw new UnusableException(
          "there is no rule '%s'%s"
              .formatted(id, RuleIds.near(id).map(RuleIds::suggested).orElse("")));
    }
    LintRules.explain(rule, out);
  }

  private static void explain(Rule rule, PrintWriter out) {
    out.printf("%s%n%n", rule.id());
    out.printf("severity  %s%n", rule.severity().id());
    out.printf("category  %s%n", rule.category().id());
    rule.direction().ifPresent(direction -> out.printf("payloads  %s%n", direction.id()));
    out.printf("why       %s%n", rule.why());
    if (!rule.hint().isEmpty()) {
      out.printf("safely    %s%n", rule.hint());
    }
    page(rule).ifPresent(page -> out.printf("%n%s%n", page.strip()));
  }

  /** The longer explanation, without its title. */
  private static Optional<String> page(Rule rule) {
    try (InputStream page =
        ExplainCommand.class.getResourceAsStream("/rules/" + rule.id() + ".md")) {
      if (page == null) {
        return Optional.empty();
      }
      List<String> lines = new String(page.readAllBytes(), StandardCharsets.UTF_8).lines().toList();
      return Optional.of(String.join(System.lineSeparator(), lines.subList(1, lines.size())));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
