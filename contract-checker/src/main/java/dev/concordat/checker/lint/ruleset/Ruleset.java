package dev.concordat.checker.lint.ruleset;

import dev.concordat.checker.source.DirectoryFolder;
import dev.concordat.checker.source.Folder;
import dev.concordat.checker.source.UnreadableException;
import java.io.File;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;

/** A ruleset that was read and found to be good. Safe for use by many threads. */
public final class Ruleset {
  /** The one that holds where nobody says otherwise. */
  public static final String RECOMMENDED = BuiltIn.RECOMMENDED;

  private final RulesetReader reader;
  private final RulesetDraft draft;
  private final Map<List<Integer>, List<LintRule>> compiled = new ConcurrentHashMap<>();

  private Ruleset(RulesetReader reader, RulesetDraft draft) {
    this.reader = reader;
    this.draft = draft;
  }

  /** The ruleset that holds where nobody says otherwise. */
  public static Ruleset recommended() {
    return builtIn(BuiltIn.RECOMMENDED);
  }

  /** The names of the rulesets that come with Concordat. */
  public static List<String> names() {
    return BuiltIn.NAMES;
  }

  /** One that comes with Concordat. */
  public static Optional<Ruleset> named(String name) {
    return BuiltIn.NAMES.contains(name) ? Optional.of(builtIn(name)) : Optional.empty();
  }

  /** One that comes with Concordat, with the rules that it does not recommend. */
  public static Ruleset inFull(String name) {
    return extending("extends: [['%s', all]]", name);
  }

  private static Ruleset builtIn(String name) {
    return extending("extends: '%s'", name);
  }

  private static Ruleset extending(String text, String name) {
    try {
      return read(name, text.formatted(name).getBytes(StandardCharsets.UTF_8));
    } catch (UnreadableException e) {
      throw new IllegalStateException("a ruleset of ours", e);
    }
  }

  /**
   * The ruleset that a project names: one that comes with Concordat, or a file.
   *
   * @param folder what the file is relative to; what it extends lies in it as well
   * @throws IOException when there is no such file
   * @throws UnreadableException when it says something that is not understood
   */
  public static Ruleset of(String name, Path folder) throws IOException, UnreadableException {
    Optional<Ruleset> known = named(name);
    if (known.isPresent()) {
      return known.get();
    }
    Path file = folder.resolve(name).toAbsolutePath().normalize();
    Path base = folder.toAbsolutePath().normalize();
    Path root = file.startsWith(base) ? base : Objects.requireNonNull(file.getParent());
    String path = root.relativize(file).toString().replace(File.separatorChar, '/');
    return read(new DirectoryFolder(root), path, Files.readAllBytes(file));
  }

  /**
   * A ruleset that stands alone: it may extend those of Concordat, and no files.
   *
   * @param name the name that problems carry
   * @throws UnreadableException when it says something that is not understood
   */
  public static Ruleset read(String name, byte[] content) throws UnreadableException {
    var problems = new Problems();
    var reader = new RulesetReader(null, problems);
    return checked(reader, reader.read(name, "", content), problems);
  }

  /**
   * A ruleset that may extend files of its folder.
   *
   * @param path of the file, from that folder
   * @throws UnreadableException when it says something that is not understood
   */
  public static Ruleset read(Folder folder, String path, byte[] content)
      throws UnreadableException {
    var problems = new Problems();
    var reader = new RulesetReader(folder, problems);
    return checked(reader, reader.read(folder.name(path), path, content), problems);
  }

  private static Ruleset checked(RulesetReader reader, RulesetDraft draft, Problems problems)
      throws UnreadableException {
    var ruleset = new Ruleset(reader, draft);
    ruleset.applied(List.of());
    for (int i = 0; i < draft.overrides().size(); i++) {
      ruleset.applied(List.of(i));
    }
    problems.throwAll();
    return ruleset;
  }

  /** The rules that are on where no override says otherwise, in the order of their definition. */
  public List<LintRule> rules() {
    return applied(List.of());
  }

  /** The rules for a file, named from the ruleset's folder. */
  List<LintRule> rules(String file) {
    List<Integer> applying = new ArrayList<>();
    for (int i = 0; i < draft.overrides().size(); i++) {
      boolean whole =
          draft.overrides().get(i).files().stream()
              .anyMatch(pattern -> pattern.pointer().isEmpty() && pattern.matches(file));
      if (whole) {
        applying.add(i);
      }
    }
    return applied(applying);
  }

  /** What overrides say of places inside a file, in their order. */
  List<Exemption> exemptions(String file) {
    List<Exemption> exemptions = new ArrayList<>();
    for (RulesetDraft.ForFiles override : draft.overrides()) {
      for (FilePattern pattern : override.files()) {
        if (!pattern.pointer().isEmpty() && pattern.matches(file)) {
          exemptions.add(Exemption.of(pattern, override.definition()));
        }
      }
    }
    return exemptions;
  }

  private List<LintRule> applied(List<Integer> overrides) {
    return compiled.computeIfAbsent(overrides, this::compile);
  }

  private synchronized List<LintRule> compile(List<Integer> overrides) {
    RulesetDraft all = draft;
    for (int i : overrides) {
      RulesetDraft.ForFiles override = draft.overrides().get(i);
      all = reader.over(all, override.definition(), override.path());
    }
    return all.rules().values().stream()
        .filter(RuleDraft::on)
        .flatMap(rule -> RuleCompiler.compile(rule).stream())
        .toList();
  }
}
