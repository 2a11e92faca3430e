package dev.concordat.checker.cli;

import dev.concordat.checker.mock.Journal;
import dev.concordat.checker.mock.MockServer;
import dev.concordat.checker.mock.MockSettings;
import dev.concordat.checker.model.Contract;
import dev.concordat.checker.source.Diagnostic;
import java.io.IOException;
import java.io.PrintWriter;
import java.net.InetAddress;
import java.net.UnknownHostException;
import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Answers in the place of a contract's owner until it is interrupted. */
@Command(
    name = "mock",
    mixinStandardHelpOptions = true,
    description = {
      "Offers a contract on this machine, so that its consumers can be run without its owner:",
      "OpenAPI over HTTP, AsyncAPI over HTTP and WebSocket. Answers are examples of the contract",
      "or instances of its schemas. What the contract does not allow is refused with the place,",
      "what was expected, and where the contract says so (application/problem+json).",
      "",
      "A request chooses its answer: 'Prefer: code=404', 'Prefer: example=NAME' or",
      "'Prefer: dynamic=true'. Nothing is kept between requests: the same one has the same answer."
    },
    footerHeading = "%nExamples:%n",
    footer = {
      "  concordat mock orders.yaml",
      "  concordat mock orders.yaml --port 4010 --cors '*'",
      "  concordat mock notifications.yaml --port 0 --seed 7 --quiet"
    },
    exitCodeListHeading = "%nExit codes:%n",
    exitCodeList = {
      "0:stopped",
      "2:bad usage, input that cannot be read, or a port that is taken",
      "3:a bug of ours"
    })
final class MockCommand implements Callable<Integer> {
  @Spec private @Nullable CommandSpec spec;

  @Parameters(paramLabel = "CONTRACT", description = "A file, or REV:path as git names it.")
  private Path file = Path.of("");

  @Option(
      names = "--root",
      paramLabel = "DIR",
      description = {
        "The folder whose files the contract may refer to. Default: the one that it lies in."
      })
  private @Nullable Path root;

  @Option(
      names = "--port",
      defaultValue = "4010",
      description = "For HTTP; 0 takes a free one. Default: ${DEFAULT-VALUE}.")
  private int port;

  @Option(
      names = "--ws-port",
      description = "For WebSocket; 0 takes a free one. Default: the one after --port.")
  private @Nullable Integer socketPort;

  @Option(
      names = "--host",
      paramLabel = "ADDRESS",
      defaultValue = "127.0.0.1",
      description = {
        "Where to listen. Default: ${DEFAULT-VALUE}, which other machines cannot reach; 0.0.0.0 is",
        "everywhere."
      })
  private String host = "127.0.0.1";

  @Option(
      names = "--cors",
      paramLabel = "ORIGIN",
      description = "Let the pages of this origin call: https://app.example.com, or '*'.")
  private @Nullable String cors;

  @Option(
      names = "--seed",
      defaultValue = "0",
      description = "Another seed gives other dynamic answers. Default: ${DEFAULT-VALUE}.")
  private long seed;

  @Option(names = "--quiet", description = "Print the addresses only, not each request.")
  private boolean quiet;

  @Mixin private ReadingOptions reading = new ReadingOptions();

  @Override
  public Integer call() throws UnusableException {
    Contract contract = new ContractFiles(reading.options()).read(file, root);
    try (MockServer server = start(contract)) {
      describe(contract, server);
      untilInterrupted(server);
      return ExitCode.FINE;
    }
  }

  private MockServer start(Contract contract) throws UnusableException {
    PrintWriter out = out();
    Journal journal = quiet ? Journal.SILENT : line -> tell(out, line);
    try {
      return MockServer.start(contract, settings(), journal);
    } catch (IllegalArgumentException e) {
      throw new UnusableException(file + ": " + e.getMessage());
    } catch (IOException e) {
      throw new UnusableException(
          "cannot listen at %s:%d: %s; name another --port, or 0 for any that is free"
              .formatted(host, port, e.getMessage()));
    }
  }

  private MockSettings settings() {
    int after = port == 0 ? 0 : port + 1;
    int sockets = socketPort == null ? after : socketPort;
    if (port < 0 || port > 65_535 || sockets < 0 || sockets > 65_535) {
      throw misuse("expected a port from 0 to 65535");
    }
    try {
      return new MockSettings(
          InetAddress.getByName(host), port, sockets, Optional.ofNullable(cors), seed);
    } catch (UnknownHostException e) {
      throw misuse("unknown host '" + host + "'; expected an address of this machine");
    }
  }

  private void describe(Contract contract, MockServer server) {
    PrintWriter out = out();
    contract.diagnostics().stream()
        .filter(each -> each.level() == Diagnostic.Level.ERROR)
        .forEach(each -> commandSpec().commandLine().getErr().println("left out: " + each));
    server.routes().forEach(out::println);
    out.println(
        "%s is mocked at %s%s; ctrl-C ends it"
            .formatted(
                contract.title().isEmpty() ? file : contract.title(),
                server.url(),
                server.socketUrl().map(url -> " and " + url).orElse("")));
    out.flush();
  }

  private static void tell(PrintWriter out, String line) {
    out.println(line.replaceAll("\\p{Cntrl}", "?"));
    out.flush();
  }

  private static void untilInterrupted(MockServer server) {
    Runtime.getRuntime().addShutdownHook(new Thread(server::close));
    try {
      new CountDownLatch(1).await();
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  private PrintWriter out() {
    return commandSpec().commandLine().getOut();
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
