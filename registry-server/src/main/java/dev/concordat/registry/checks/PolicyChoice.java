package dev.concordat.registry.checks;

import dev.concordat.checker.policy.CompatibilityMode;
import dev.concordat.checker.policy.Policy;
import dev.concordat.checker.schema.ContentModel;
import dev.concordat.registry.problems.ProblemException;
import java.util.Arrays;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;

/** What a request may choose of a policy; the rest stays as it is. */
public record PolicyChoice(Optional<CompatibilityMode> mode, Optional<ContentModel> contentModel) {

  /** Nothing is chosen. */
  public static final PolicyChoice NONE = new PolicyChoice(Optional.empty(), Optional.empty());

  /** Reads the parameters {@code mode} and {@code contentModel}. */
  public static PolicyChoice of(Optional<String> mode, Optional<String> contentModel) {
    return new PolicyChoice(mode.map(PolicyChoice::mode), contentModel.map(PolicyChoice::model));
  }

  /** The policy with what was chosen. */
  public Policy over(Policy policy) {
    return policy.with(mode.orElse(policy.mode())).with(contentModel.orElse(policy.contentModel()));
  }

  private static CompatibilityMode mode(String text) {
    return CompatibilityMode.of(text)
        .orElseThrow(() -> refuse("mode", names(CompatibilityMode.values(), Enum::name), text));
  }

  private static ContentModel model(String text) {
    return ContentModel.of(text)
        .orElseThrow(
            () -> refuse("contentModel", names(ContentModel.values(), ContentModel::id), text));
  }

  private static <T> String names(T[] values, Function<T, String> name) {
    return Arrays.stream(values).map(name).collect(Collectors.joining(", "));
  }

  private static ProblemException refuse(String parameter, String expected, String found) {
    return ProblemException.of(
        400,
        "bad-parameter",
        "A parameter has no such value",
        "%s must be one of %s; found '%s'.".formatted(parameter, expected, found));
  }
}
