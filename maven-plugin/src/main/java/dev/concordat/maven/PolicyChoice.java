package dev.concordat.maven;

import dev.concordat.checker.client.ContractSummary;
import dev.concordat.checker.policy.CompatibilityMode;
import dev.concordat.checker.policy.Policy;
import dev.concordat.checker.schema.ContentModel;
import java.util.Optional;
import org.apache.maven.plugin.MojoExecutionException;
import org.jspecify.annotations.Nullable;

/** What the goal was told goes before what the registry says of the contract. */
record PolicyChoice(Optional<CompatibilityMode> mode, Optional<ContentModel> contentModel) {
  private static final String MODES =
      "NONE, BACKWARD, FORWARD, FULL, or one of them with _TRANSITIVE";

  static PolicyChoice of(@Nullable String mode, @Nullable String contentModel)
      throws MojoExecutionException {
    PolicyChoice choice =
        new PolicyChoice(
            Optional.ofNullable(mode).flatMap(CompatibilityMode::of),
            Optional.ofNullable(contentModel).flatMap(ContentModel::of));
    if (mode != null && choice.mode.isEmpty()) {
      throw new MojoExecutionException("mode is '%s'.\nSet it to %s.".formatted(mode, MODES));
    }
    if (contentModel != null && choice.contentModel.isEmpty()) {
      throw new MojoExecutionException(
          "contentModel is '%s'.\nSet it to documented or strict.".formatted(contentModel));
    }
    return choice;
  }

  Policy over(Optional<ContractSummary> registered) {
    return new Policy(
        mode.or(() -> registered.map(ContractSummary::mode).flatMap(CompatibilityMode::of))
            .orElse(Policy.DEFAULT.mode()),
        contentModel
            .or(() -> registered.map(ContractSummary::contentModel).flatMap(ContentModel::of))
            .orElse(Policy.DEFAULT.contentModel()));
  }
}
