package dev.concordat.checker.cli;

import dev.concordat.checker.model.Dialect;
import dev.concordat.checker.model.Format;
import dev.concordat.checker.parse.ReadOptions;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** What a command is told of its contracts that they do not say themselves. */
final class ReadingOptions {
  private static final String DIALECTS = "draft-04, draft-06, draft-07, 2019-09 or 2020-12";

  @Spec(Spec.Target.MIXEE)
  private @Nullable CommandSpec spec;

  @Option(
      names = "--dialect",
      paramLabel = "DIALECT",
      description = {
        "The JSON Schema dialect to assume where no $schema says: draft-04, draft-06, draft-07,",
        "2019-09, 2020-12. Default: 2020-12."
      })
  private @Nullable String dialect;

  @Option(
      names = "--type",
      paramLabel = "TYPE",
      description = "openapi, asyncapi or json-schema. Default: what the document looks like.")
  private @Nullable String type;

  /** The options as the reader of contracts takes them. */
  ReadOptions options() {
    Optional<Format> format =
        Optional.ofNullable(type)
            .map(name -> known("type", name, Format::of, "openapi, asyncapi or json-schema"));
    Dialect assumed =
        Optional.ofNullable(dialect)
            .map(name -> known("dialect", name, Dialect::of, DIALECTS))
            .orElse(Dialect.DRAFT_2020_12);
    return new ReadOptions(format, assumed);
  }

  private <T> T known(
      String what, String name, Function<String, Optional<T>> named, String expected) {
    return named
        .apply(name)
        .orElseThrow(() -> misuse("unknown %s '%s'; expected %s".formatted(what, name, expected)));
  }

  private ParameterException misuse(String message) {
    if (spec == null) {
      throw new IllegalStateException("picocli sets the spec before it calls the command");
    }
    return new ParameterException(spec.commandLine(), message);
  }
}
