package dev.concordat.registry;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.TimeUnit;

/** A server in a process of its own, that can be killed. */
final class ServerProcess implements AutoCloseable {
  private static final String LISTENS = "Concordat listens on ";

  private final Process process;
  private final Path output;

  private ServerProcess(Process process, Path output) {
    this.process = process;
    this.output = output;
  }

  static ServerProcess start(Path data) throws IOException {
    Path output = Files.createTempFile("concordat", ".txt");
    Process process =
        new ProcessBuilder(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-cp",
                System.getProperty("java.class.path"),
                "dev.concordat.registry.RegistryServer",
                "--port=0",
                "--data=" + data,
                "--security-admin-token=" + TestRegistry.ADMIN)
            .redirectErrorStream(true)
            .redirectOutput(output.toFile())
            .start();
    return new ServerProcess(process, output);
  }

  Api api() throws IOException, InterruptedException {
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

  boolean isAlive() {
    return process.isAlive();
  }

  int exitCode() throws InterruptedException {
    return process.waitFor();
  }

  String output() throws IOException {
    return Files.readString(output);
  }

  /** As {@code kill -9} does. */
  void kill() throws InterruptedException {
    process.destroyForcibly().waitFor();
  }

  @Override
  public void close() {
    process.destroyForcibly();
  }
}
