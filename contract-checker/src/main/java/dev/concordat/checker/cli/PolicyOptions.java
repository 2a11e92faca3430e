package dev.concordat.checker.cli;

import dev.concordat.checker.check.PolicyLayers;
import dev.concordat.checker.config.Configuration;
import dev.concordat.checker.config.ConfigurationFile;
import dev.concordat.checker.config.PolicySettings;
import dev.concordat.checker.policy.CompatibilityMode;
import dev.concordat.checker.policy.Policy;
import dev.concordat.checker.rules.Category;
import dev.concordat.checker.schema.ContentModel;
import dev.concordat.checker.source.UnreadableException;
import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** What a command is told of the policy; it goes before what the configuration says. */
final class PolicyOptions {
  @Option(
      names = "--mode",
      description = {
        "Who has to work with whom: NONE, BACKWARD, FORWARD, FULL or one of these with",
        "_TRANSITIVE. Default: what the configuration says, else BACKWARD."
      })
  private @Nullable CompatibilityMode mode;

  @Option(
      names = "--content-model",
      description = {
        "documented: writers send the documented properties only; strict: the literal sets of",
        "JSON Schema. Default: what the configuration says, else documented."
      })
  private @Nullable ContentModel contentModel;

  @Option(
      names = "--category",
      description = {
        "What users rely on: wire (exchanges succeed), contract (what is documented holds) or",
        "codegen (generated clients compile). Default: what the configuration says, else contract."
      })
  private @Nullable Category category;

  @Option(
      names = "--steps",
      paramLabel = "N",
      description = {
        "How many steps the proof of one payload may take before the answer is undecided, which is",
        "reported as risky. Default: what the configuration says, else 200000."
      })
  private @Nullable Integer steps;

  @Option(
      names = "--config",
      paramLabel = "FILE",
      description = {
        "The project's settings and accepted findings. Default: concordat.yaml in this folder or",
        "above it, up to the root of the git repository."
      })
  private @Nullable Path config;

  @Option(
      names = "--today",
      paramLabel = "DATE",
      description = {
        "The day for which announced ends (x-sunset) are judged: 2030-12-31. Default: the system's",
        "date; name it for reports that come out the same on any day."
      })
  private @Nullable LocalDate today;

  Policy policy() throws UnusableException {
    Configuration project =
        found().map(ConfigurationFile::configuration).orElse(Configuration.NONE);
    return settings().over(project.policy(Policy.DEFAULT.on(day())));
  }

  /** The same for contracts that may have settings of their own. */
  PolicyLayers layers(Configuration project) throws UnusableException {
    return new PolicyLayers(project, settings(), day());
  }

  /** The project; one without a file has no settings and lies in this folder. */
  ConfigurationFile project() throws UnusableException {
    return found()
        .orElseGet(() -> new ConfigurationFile(Path.of("").toAbsolutePath(), Configuration.NONE));
  }

  private PolicySettings settings() throws UnusableException {
    return new PolicySettings(
        Optional.ofNullable(mode),
        Optional.ofNullable(contentModel),
        Optional.ofNullable(category),
        limit(),
        Map.of());
  }

  private OptionalInt limit() throws UnusableException {
    if (steps != null && steps < 1) {
      throw new UnusableException("--steps is a whole number from 1 up, not " + steps);
    }
    return steps == null ? OptionalInt.empty() : OptionalInt.of(steps);
  }

  private LocalDate day() {
    return today == null ? LocalDate.now(ZoneOffset.UTC) : today;
  }

  private Optional<ConfigurationFile> found() throws UnusableException {
    try {
      return config == null
          ? ConfigurationFile.near(Path.of(""))
          : Optional.of(ConfigurationFile.read(config));
    } catch (UnreadableException e) {
      throw new UnusableException("cannot use this configuration\n" + e.getMessage());
    } catch (IOException e) {
      throw new UnusableException(
          "cannot read %s: no such file, or no permission"
              .formatted(config == null ? "concordat.yaml" : config));
    }
  }
}
