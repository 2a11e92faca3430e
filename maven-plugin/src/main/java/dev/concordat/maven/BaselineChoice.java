package dev.concordat.maven;

import dev.concordat.checker.config.BaselineSetting;
import dev.concordat.checker.config.BaselineSetting.Kind;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.apache.maven.plugin.MojoExecutionException;
import org.jspecify.annotations.Nullable;

/** Of the parameters that name a baseline, the one that is set. */
final class BaselineChoice {
  private final List<String> names = new ArrayList<>();
  private final List<BaselineSetting> settings = new ArrayList<>();

  BaselineChoice with(String parameter, Kind kind, @Nullable Object value) {
    if (value != null) {
      names.add(parameter);
      settings.add(new BaselineSetting(kind, value.toString()));
    }
    return this;
  }

  Optional<BaselineSetting> setting() throws MojoExecutionException {
    if (names.size() > 1) {
      throw new MojoExecutionException(
          "Both %s and %s are set.\nKeep the one to compare with."
              .formatted(names.get(0), names.get(1)));
    }
    return settings.stream().findFirst();
  }
}
