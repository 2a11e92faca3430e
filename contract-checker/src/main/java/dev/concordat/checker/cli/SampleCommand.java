package dev.concordat.checker.cli;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.concordat.checker.model.Contract;
import dev.concordat.checker.schema.Sample;
import dev.concordat.checker.source.Location;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Prints payloads that show what a contract allows, and what it just does not. */
@Command(
    name = "sample",
    mixinStandardHelpOptions = true,
    description = {
      "Prints payloads of a contract, each held against its schema by two validators. One typical",
      "payload is printed as it is; else one a line, with where it belongs and what it shows."
    },
    footerHeading = "%nExamples:%n",
    footer = {
      "  concordat sample orders.yaml --operation placeOrder",
      "  concordat sample orders.yaml --pointer /components/schemas/Order --kind near-miss",
      "  concordat sample order.schema.json --kind boundary",
      "  concordat sample orders.yaml --operation placeOrder --seed 7"
    },
    exitCodeListHeading = "%nExit codes:%n",
    exitCodeList = {
      "0:fine",
      "1:no payload can be made of it",
      "2:bad usage, or input that cannot be read",
      "3:a bug of ours"
    })
final class SampleCommand implements Callable<Integer> {
  @Spec private @Nullable CommandSpec spec;

  @Parameters(paramLabel = "CONTRACT", description = "A file, or REV:path as git names it.")
  private Path file = Path.of("");

  @Option(
      names = "--operation",
      description = {
        "Payloads of this operation: its operationId, 'GET /orders/{id}' or 'send orders.created'.",
        "Default: all."
      })
  private @Nullable String operation;

  @Option(names = "--pointer", description = "Payloads of the schema at this JSON Pointer.")
  private @Nullable String pointer;

  @Option(
      names = "--kind",
      defaultValue = "typical",
      description = {
        "typical (all that is documented), boundary (at the edge of what a keyword allows) or",
        "near-miss (invalid, by one keyword). Default: ${DEFAULT-VALUE}."
      })
  private SampleKind kind = SampleKind.TYPICAL;

  @Option(
      names = "--seed",
      description = "Make up another valid payload, the same for the same seed.")
  private @Nullable Long seed;

  @Option(
      names = "--root",
      paramLabel = "DIR",
      description = {
        "The folder whose files the contract may refer to. Default: the one that it lies in."
      })
  private @Nullable Path root;

  @Mixin private ReadingOptions reading = new ReadingOptions();
  @Mixin private OutputOption output = new OutputOption();

  @Override
  public Integer call() throws UnusableException {
    if (operation != null && pointer != null) {
      throw misuse("--operation and --pointer each choose the schemas; give one of them");
    }
    if (seed != null && kind != SampleKind.TYPICAL) {
      throw misuse("--seed makes up valid payloads; --kind shows the edges, which are the same");
    }
    Contract contract = new ContractFiles(reading.options()).read(file, root);
    List<Payloads.Labelled> samples = samples(Payloads.of(contract, operation, pointer));
    if (samples.isEmpty()) {
      err().println("concordat: no payload can be made of it; 'concordat lint' may say why");
      return ExitCode.FINDINGS;
    }
    output.print(written(samples), out());
    return ExitCode.FINE;
  }

  private List<Payloads.Labelled> samples(List<Payloads> all) {
    return all.stream().flatMap(each -> each.samples(kind, seed).stream()).toList();
  }

  private String written(List<Payloads.Labelled> samples) {
    return samples.size() == 1 && kind == SampleKind.TYPICAL
        ? samples.get(0).sample().instance().toPrettyString() + "\n"
        : samples.stream().map(SampleCommand::line).collect(Collectors.joining());
  }

  private static String line(Payloads.Labelled labelled) {
    Sample sample = labelled.sample();
    ObjectNode line =
        JsonNodeFactory.instance
            .objectNode()
            .put("where", labelled.where())
            .put("shows", sample.label())
            .put("valid", sample.isValid());
    sample.source().map(Location::toString).ifPresent(place -> line.put("source", place));
    line.set("instance", sample.instance());
    return line + "\n";
  }

  private PrintWriter out() {
    return commandSpec().commandLine().getOut();
  }

  private PrintWriter err() {
    return commandSpec().commandLine().getErr();
  }

  private ParameterException misuse(String message) {
    return new ParameterException(commandSpec().commandLine(), message);
  }

  private CommandSpec commandSpec() {
    if (spec == null) {
      throw new IllegalStateException("picocli sets the spec before it calls the command");
    }
    return spec;
  }
}
