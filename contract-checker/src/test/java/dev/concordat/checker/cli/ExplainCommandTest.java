package dev.concordat.checker.cli;

import static org.assertj.core.api.Assertions.assertThat;

import dev.concordat.checker.rules.Rules;
import java.io.PrintWriter;
import java.io.StringWriter;
import org.junit.jupiter.api.Test;

class ExplainCommandTest {
  private final StringWriter out = new StringWriter();
  private final StringWriter err = new StringWriter();

  @Test
  void aRuleSaysWhomItHitsAndHowToGoOn() {
    assertThat(run("explain", "response-property-removed")).isZero();
    assertThat(out.toString())
        .contains("severity  risky", "Readers that use it lose it.", "## What to do");
  }

  @Test
  void withoutARuleAllAreListed() {
    assertThat(run("explain")).isZero();
    assertThat(out.toString().lines()).hasSize(Rules.all().size());
  }

  @Test
  void aRuleThatDoesNotExistIsMisuseAndTheNearestIsNamed() {
    assertThat(run("explain", "response-properties-removed")).isEqualTo(2);
    assertThat(err.toString()).contains("did you mean 'response-");
  }

  @Test
  void shellsLearnTheCommands() {
    assertThat(run("completion", "bash")).isZero();
    assertThat(out.toString()).contains("_complete_concordat", "response-property-removed");
  }

  private int run(String... arguments) {
    return ConcordatCli.run(arguments, new PrintWriter(out), new PrintWriter(err));
  }
}
