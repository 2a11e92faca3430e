package dev.concordat.checker.cli;

import dev.concordat.checker.lint.WellFormedness;
import dev.concordat.checker.model.Contract;
import dev.concordat.checker.parse.ReadOptions;
import dev.concordat.checker.source.Diagnostic;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Says whether contracts are well formed. */
@Command(
    name = "lint",
    mixinStandardHelpOptions = true,
    description = {
      "Says whether contracts are well formed: what Concordat cannot read is an error, what the",
      "established parsers (swagger-parser, the AsyncAPI parser, a JSON Schema validator) dislike",
      "is a warning."
    },
    footerHeading = "%nExample:%n",
    footer = "  concordat lint orders.yaml payments.yaml",
    exitCodeListHeading = "%nExit codes:%n",
    exitCodeList = {"0:no errors", "1:errors", "2:bad usage, or input that cannot be read"})
final class LintCommand implements Callable<Integer> {
  @Spec private @Nullable CommandSpec spec;

  @Parameters(arity = "1..*", paramLabel = "CONTRACT", description = "The contracts to look at.")
  private List<Path> files = new ArrayList<>();

  @Mixin private RegistryOption registry = new RegistryOption();

  @Override
  public Integer call() throws UnusableException {
    if (spec == null) {
      throw new IllegalStateException("picocli sets the spec before it calls the command");
    }
    PrintWriter out = spec.commandLine().getOut();
    var contracts = new ContractFiles(ReadOptions.DETECT, registry);
    boolean errors = false;
    for (Path file : files) {
      Contract contract = contracts.read(file);
      var diagnostics = new LinkedHashSet<>(contract.diagnostics());
      diagnostics.addAll(WellFormedness.of(contract));
      diagnostics.forEach(diagnostic -> out.println(diagnostic.level() + " " + diagnostic));
      out.printf("%s: %d problems%n", file, diagnostics.size());
      errors |= diagnostics.stream().anyMatch(d -> d.level() == Diagnostic.Level.ERROR);
    }
    return errors ? ExitCode.FINDINGS : ExitCode.FINE;
  }
}
