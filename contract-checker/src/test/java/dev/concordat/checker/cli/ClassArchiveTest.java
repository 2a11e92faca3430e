package dev.concordat.checker.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.File;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.jar.Attributes;
import java.util.jar.JarEntry;
import java.util.jar.JarOutputStream;
import java.util.jar.Manifest;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The archive of classes and the launcher, with a jar of what was compiled. */
class ClassArchiveTest {
  private static final Path LAUNCHER = Path.of("src/main/scripts/concordat").toAbsolutePath();

  @TempDir private Path folder;
  private Path jar;

  @BeforeEach
  void packTheClasses() throws IOException {
    jar = folder.resolve("concordat-cli.jar");
    var manifest = new Manifest();
    Attributes attributes = manifest.getMainAttributes();
    attributes.put(Attributes.Name.MANIFEST_VERSION, "1.0");
    attributes.put(Attributes.Name.MAIN_CLASS, ConcordatCli.class.getName());
    attributes.put(
        Attributes.Name.CLASS_PATH,
        Stream.of(System.getProperty("java.class.path").split(File.pathSeparator))
            .filter(entry -> entry.endsWith(".jar"))
            .map(entry -> Path.of(entry).toUri().toString())
            .collect(Collectors.joining(" ")));
    try (OutputStream file = Files.newOutputStream(jar);
        var out = new JarOutputStream(file, manifest)) {
      pack(Path.of("target/classes"), out);
    }
  }

  @Test
  void theLauncherStartsFromTheArchiveThatThisJavaMade() throws Exception {
    ClassArchive archive = ClassArchive.ofThisJava(jar);
    Path file = archive.place(jar);
    assertThat(file.getParent()).isEqualTo(folder);

    archive.write(file);

    assertThat(folder).isDirectoryNotContaining("glob:**.archive*");
    Run run = run("-Xlog:class+load", "explain", "request-property-added");
    assertThat(run.text).contains(ConcordatCli.class.getName() + " source: shared objects file");
    assertThat(run.code).isZero();
    Files.delete(file);
  }

  @Test
  void anArchiveThatDoesNotFitIsPassedOverInSilence() throws Exception {
    Run without = run("", "explain", "request-property-added");
    assertThat(without.code).isZero();
    for (String suffix : List.of(".jsa", ".aot")) {
      Path file = folder.resolve("concordat-cli" + suffix);
      Files.writeString(file, "no archive at all");

      assertThat(run("", "explain", "request-property-added")).isEqualTo(without);
      Files.delete(file);
    }
  }

  @Test
  void anArchiveOlderThanTheJarIsNotLookedAt() throws Exception {
    Path file = folder.resolve("concordat-cli.jsa");
    Files.writeString(file, "of an earlier jar");
    Files.setLastModifiedTime(
        file,
        java.nio.file.attribute.FileTime.fromMillis(
            Files.getLastModifiedTime(jar).toMillis() - 10_000));

    Run run = run("-Xlog:cds=debug", "explain", "request-property-added");

    assertThat(run.text).doesNotContain(file.toString());
    assertThat(run.code).isZero();
    Files.delete(file);
  }

  private record Run(int code, String text) {}

  private Run run(String javaOptions, String... arguments) throws Exception {
    List<String> command = new ArrayList<>(List.of("sh", LAUNCHER.toString()));
    command.addAll(List.of(arguments));
    var builder = new ProcessBuilder(command).redirectErrorStream(true);
    builder.environment().put("CONCORDAT_JAR", jar.toString());
    builder.environment().put("JAVA_HOME", System.getProperty("java.home"));
    builder.environment().put("XDG_CACHE_HOME", folder.resolve("none").toString());
    if (!javaOptions.isEmpty()) {
      // After the launcher's own options, which silence the archive.
      builder.environment().put("_JAVA_OPTIONS", javaOptions);
    }
    Process process = builder.start();
    String text = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    return new Run(process.waitFor(), text);
  }

  private static void pack(Path classes, JarOutputStream out) throws IOException {
    List<Path> files;
    try (Stream<Path> all = Files.walk(classes)) {
      files = all.filter(Files::isRegularFile).sorted().toList();
    }
    for (Path file : files) {
      String name = classes.relativize(file).toString().replace(File.separatorChar, '/');
      if (!name.startsWith("META-INF/MANIFEST")) {
        out.putNextEntry(new JarEntry(name));
        Files.copy(file, out);
        out.closeEntry();
      }
    }
  }
}
