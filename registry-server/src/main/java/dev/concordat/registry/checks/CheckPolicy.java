package dev.concordat.registry.checks;

import dev.concordat.checker.schema.ContentModel;
import dev.concordat.registry.problems.ProblemException;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;

/** By what a comparison is judged. */
public record CheckPolicy(CompatibilityMode mode, ContentModel contentModel) {
  /** What a contract has unless its first publisher says otherwise. */
  public static final CheckPolicy DEFAULT =
      new CheckPolicy(CompatibilityMode.BACKWARD, ContentModel.DOCUMENTED);

  /** This policy with what a request says instead. */
  public CheckPolicy with(Optional<String> mode, Optional<String> contentModel) {
    return new CheckPolicy(
        mode.map(CheckPolicy::parseMode).orElse(this.mode),
        contentModel.map(CheckPolicy::parseContentModel).orElse(this.contentModel));
  }

  private static CompatibilityMode parseMode(String text) {
    return Arrays.stream(CompatibilityMode.values())
        .filter(mode -> mode.name().equals(text.toUpperCase(Locale.ROOT)))
        .findFirst()
        .orElseThrow(() -> refuse("mode", names(CompatibilityMode.values(), Enum::name), text));
  }

  private static ContentModel parseContentModel(String text) {
    return ContentModel.of(text.toLowerCase(Locale.ROOT))
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
