package dev.concordat.maven;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.concordat.checker.client.ContractName;
import dev.concordat.checker.client.ContractSummary;
import dev.concordat.checker.policy.CompatibilityMode;
import dev.concordat.checker.policy.Policy;
import dev.concordat.checker.schema.ContentModel;
import java.util.Optional;
import org.apache.maven.plugin.MojoExecutionException;
import org.junit.jupiter.api.Test;

class PolicyChoiceTest {
  private static final Optional<ContractSummary> REGISTERED =
      Optional.of(
          new ContractSummary(
              ContractName.of("shop/orders"),
              "openapi",
              "orders-team",
              "FULL_TRANSITIVE",
              "strict",
              Optional.empty()));

  @Test
  void theRegistryDecidesWhatTheBuildLeavesOpen() throws MojoExecutionException {
    assertThat(PolicyChoice.of(null, null).over(REGISTERED))
        .isEqualTo(new Policy(CompatibilityMode.FULL_TRANSITIVE, ContentModel.STRICT));
  }

  @Test
  void whatTheBuildSaysGoesFirst() throws MojoExecutionException {
    assertThat(PolicyChoice.of("backward", "documented").over(REGISTERED))
        .isEqualTo(new Policy(CompatibilityMode.BACKWARD, ContentModel.DOCUMENTED));
  }

  @Test
  void withoutBothTheDefaultsHold() throws MojoExecutionException {
    assertThat(PolicyChoice.of(null, null).over(Optional.empty())).isEqualTo(Policy.DEFAULT);
  }

  @Test
  void anUnknownModeIsNamedWithTheKnownOnes() {
    assertThatThrownBy(() -> PolicyChoice.of("BACKWARDS", null))
        .isInstanceOf(MojoExecutionException.class)
        .hasMessageStartingWith("mode is 'BACKWARDS'.\nSet it to NONE, BACKWARD,");
  }
}
