package dev.concordat.registry;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;

/** A server in a process of its own, that can be killed. */
public final class ServerProcess implements AutoCloseable {
  private static final String LISTENS = "Concordat listens on ";

  private final Process process;
  private final Path output;

  private ServerProcess(Process process, Path output) {
    this.process = process;
    this.output = output;
  }

  /** A server; it is asked for its address when it is needed. */
  public static ServerProcess start(Path data, String... options) throws IOException {
    List<String> arguments =
        new ArrayList<>(
            List.of("--port=0", "--data=" + data, "--security-admin-token=" + TestRegistry.ADMIN));
    arguments.addAll(List.of(options));
    return run(arguments);
  }

  /** A command on the data that no server has open. */
  public static ServerProcess command(String name, Path data) throws IOException {
    return run(List.of(name, "--data=" + data, "--security-admin-token=" + TestRegistry.ADMIN));
  }

  private static ServerProcess run(List<String> arguments) throws IOException {
    Path output = Files.createTempFile("concordat", ".txt");
    List<String> command =
        new ArrayList<>(
            List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-Xmx256m",
                "-cp",
                System.getProperty("java.class.path"),
                "dev.concordat.registry.RegistryServer"));
    command.addAll(arguments);
    Process process =
        new ProcessBuilder(command)
            .redirectErrorStream(true)
            .redirectOutput(output.toFile())
            .start();
    return new ServerProcess(process, output);
  }

  public Api api() throws IOException, InterruptedException {
    while (process.isAlive()) {
      int at = output().indexOf(LISTENS);
      int end = output().indexOf('\n', at);
      if (at >= 0 && end >= 0) {
        return new Api(URI.create(output().substring(at + LISTENS.length(), end).strip()));
      }
      process.waitFor(50, TimeUnit.MILLISECONDS);
    }
    throw new IllegalStateException("the server did not start: " + output());
  }

  long pid() {
    return process.pid();
  }

  boolean isAlive() {
    return process.isAlive();
  }

  public int exitCode() throws InterruptedException {
    return process.waitFor();
  }

  public String output() throws IOException {
    return Files.readString(output);
  }

  /** Asks it to stop, as {@code kill} does. */
  void stop() {
    process.destroy();
  }

  /** As {@code kill -9} does. */
  public void kill() throws InterruptedException {
    process.destroyForcibly().waitFor();
  }

  @Override
  public void close() {
    process.destroyForcibly();
  }
}
