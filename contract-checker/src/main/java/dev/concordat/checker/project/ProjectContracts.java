package dev.concordat.checker.project;

import dev.concordat.checker.client.ContractName;
import dev.concordat.checker.config.ContractEntry;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Predicate;
import java.util.regex.PatternSyntaxException;
import java.util.stream.Stream;

/** Finds the contracts that the entries of a configuration speak of. */
public final class ProjectContracts {
  private static final List<String> ENDINGS = List.of(".yaml", ".yml", ".json");

  private final Path home;
  private final Path labels;
  private final String namespace;
  private final Predicate<Path> mine;

  /**
   * @param home what the entries are relative to
   * @param labels the folder from which messages name files
   * @param namespace of contracts whose name has none
   * @param mine which files are looked at: those of one module of several
   */
  public ProjectContracts(Path home, Path labels, String namespace, Predicate<Path> mine) {
    this.home = home.toAbsolutePath().normalize();
    this.labels = labels.toAbsolutePath().normalize();
    this.namespace = namespace;
    this.mine = mine;
  }

  /** All of a project in one folder. */
  public static ProjectContracts in(Path home, String namespace) {
    return new ProjectContracts(home, home, namespace, file -> true);
  }

  /**
   * The contracts of all entries, in their order.
   *
   * @throws ProjectException when an entry has no file, or two contracts have one name
   */
  public List<ProjectContract> find(List<ContractEntry> entries) throws ProjectException {
    List<ProjectContract> found = new ArrayList<>();
    for (ContractEntry entry : entries) {
      found.addAll(Glob.isPattern(entry.files()) ? matching(entry) : named(entry));
    }
    return unique(found);
  }

  /** Whether some entry means a file, which need not be there. */
  public boolean speaksOf(List<ContractEntry> entries, Path file) {
    return entries.stream().anyMatch(entry -> means(entry, file));
  }

  private boolean means(ContractEntry entry, Path file) {
    boolean except = entry.except().filter(text -> new Glob(home, text).matches(file)).isPresent();
    return !except
        && file.startsWith(home)
        && (Glob.isPattern(entry.files())
            ? new Glob(home, entry.files()).matches(file)
            : home.resolve(entry.files()).normalize().equals(file));
  }

  /** The YAML and JSON files that lie in a folder; none when there is no such folder. */
  public List<ProjectContract> directlyIn(Path folder) throws ProjectException {
    if (!Files.isDirectory(folder)) {
      return List.of();
    }
    try (Stream<Path> files = Files.list(folder)) {
      List<ProjectContract> found = new ArrayList<>();
      for (Path file : files.filter(ProjectContracts::isContract).sorted().toList()) {
        found.add(contract(file, ContractEntry.of(home.relativize(file).toString())));
      }
      return unique(found);
    } catch (IOException e) {
      throw new ProjectException("Cannot list %s: %s".formatted(folder, e.getMessage()), e);
    }
  }

  private static boolean isContract(Path file) {
    String name = String.valueOf(file.getFileName()).toLowerCase(Locale.ROOT);
    return Files.isRegularFile(file) && ENDINGS.stream().anyMatch(name::endsWith);
  }

  private List<ProjectContract> named(ContractEntry entry) throws ProjectException {
    Path file = absolute(entry.files());
    if (!mine.test(file)) {
      return List.of();
    }
    if (!Files.isRegularFile(file)) {
      throw new ProjectException(MissingFile.told(label(file)));
    }
    return List.of(contract(file, entry));
  }

  private List<ProjectContract> matching(ContractEntry entry) throws ProjectException {
    try {
      Glob wanted = new Glob(home, entry.files());
      Predicate<Path> except =
          entry
              .except()
              .<Predicate<Path>>map(text -> new Glob(home, text)::matches)
              .orElse(file -> false);
      List<ProjectContract> found = new ArrayList<>();
      for (Path file : wanted.files()) {
        if (mine.test(file) && !except.test(file)) {
          found.add(contract(file, entry));
        }
      }
      if (found.isEmpty() && mine.test(wanted.start())) {
        throw new ProjectException(MissingFile.noneMatch(entry.files(), label(home)));
      }
      if (found.size() > 1 && entry.name().isPresent()) {
        throw new ProjectException(
            "%d files match '%s', and the name %s is for one contract.\nLeave the name out, or give each file an entry."
                .formatted(found.size(), entry.files(), entry.name().get()));
      }
      return found;
    } catch (PatternSyntaxException e) {
      throw new ProjectException(
          "'%s' is no pattern of files: %s\nWrite one like contracts/**/*.yaml."
              .formatted(entry.files(), e.getDescription()),
          e);
    } catch (IOException e) {
      throw new ProjectException("Cannot list %s: %s".formatted(home, e.getMessage()), e);
    }
  }

  private ProjectContract contract(Path file, ContractEntry entry) throws ProjectException {
    Path parent = file.getParent();
    return new ProjectContract(
        entry.name().isPresent() ? name(entry.name().get()) : nameAfter(file),
        file,
        label(file),
        entry.root().isPresent() ? absolute(entry.root().get()) : parent == null ? home : parent,
        home,
        entry.format(),
        entry.baseline(),
        entry.policy());
  }

  /** The file's name up to its first dot: {@code orders.openapi.yaml} is {@code orders}. */
  private ContractName nameAfter(Path file) throws ProjectException {
    String name = String.valueOf(file.getFileName()).toLowerCase(Locale.ROOT);
    int dot = name.indexOf('.');
    return name(dot < 0 ? name : name.substring(0, dot));
  }

  private ContractName name(String text) throws ProjectException {
    try {
      return ContractName.of(text.contains("/") ? text : namespace + "/" + text);
    } catch (IllegalArgumentException e) {
      throw new ProjectException(e.getMessage() + "\nGive the contract a name of its own.", e);
    }
  }

  private Path absolute(String text) throws ProjectException {
    try {
      return home.resolve(text).normalize();
    } catch (InvalidPathException e) {
      throw new ProjectException(
          "'%s' is no path: %s\nCorrect it.".formatted(text, e.getReason()), e);
    }
  }

  private String label(Path file) {
    Path shown = file.startsWith(labels) && !file.equals(labels) ? labels.relativize(file) : file;
    return shown.toString().replace('\\', '/');
  }

  private static List<ProjectContract> unique(List<ProjectContract> found) throws ProjectException {
    Map<ContractName, ProjectContract> byName = new HashMap<>();
    for (ProjectContract one : found) {
      ProjectContract other = byName.put(one.name(), one);
      if (other != null) {
        throw new ProjectException(
            "%s and %s would both be the contract %s.\nGive one of them another name."
                .formatted(other.label(), one.label(), one.name()));
      }
    }
    return found;
  }
}
