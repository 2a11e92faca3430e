package dev.concordat.checker.lint.ruleset;

import dev.concordat.checker.source.Diagnostic;
import dev.concordat.checker.source.Document;
import dev.concordat.checker.source.Folder;
import dev.concordat.checker.source.Limits;
import dev.concordat.checker.source.SourceReader;
import dev.concordat.checker.source.UnreadableException;
import java.io.IOException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Reads a ruleset and what it extends. Nothing is fetched, nothing outside of the folder read. */
final class RulesetReader {
  /** Rulesets come from strangers as well. */
  static final Limits LIMITS = new Limits(1 << 20, 100, 50_000);

  private static final int FILES = 50;
  private static final int RULES = 1_000;
  private static final List<String> MEMBERS =
      List.of(
          "extends",
          "rules",
          "formats",
          "overrides",
          "aliases",
          "documentationUrl",
          "description",
          "parserOptions");
  private static final List<String> OVERRIDE_MEMBERS =
      List.of("files", "extends", "rules", "formats", "aliases", "parserOptions");

  private final @Nullable Folder folder;
  private final Problems problems;
  private final Set<String> open = new HashSet<>();
  private int files;

  RulesetReader(@Nullable Folder folder, Problems problems) {
    this.folder = folder;
    this.problems = problems;
  }

  /**
   * @param name what locations call the file
   * @param path where it lies in the folder
   */
  RulesetDraft read(String name, String path, byte[] content) {
    try {
      Document document = new SourceReader(LIMITS).read(name, content);
      open.add(path);
      RulesetDraft draft = draft(new Place(document, document.root(), problems), path);
      open.remove(path);
      return draft;
    } catch (UnreadableException e) {
      e.diagnostics().forEach(problems::add);
      return RulesetDraft.EMPTY;
    }
  }

  private RulesetDraft draft(Place root, String path) {
    if (!root.isMap()) {
      root.problem("a ruleset is an object with 'rules', 'extends' or both");
      return RulesetDraft.EMPTY;
    }
    for (String code : List.of("functions", "functionsDir")) {
      root.member(code)
          .ifPresent(
              place ->
                  place.problem(
                      "'%s' names JavaScript files, which are not run: rules have the functions"
                          + " of the core and of Concordat",
                      code));
    }
    root.member("except")
        .ifPresent(place -> place.problem("'except' is no longer known; say it under 'overrides'"));
    List<String> known = new ArrayList<>(MEMBERS);
    known.addAll(List.of("functions", "functionsDir", "except"));
    root.allow("a ruleset", known);
    if (root.member("rules").isEmpty()
        && root.member("extends").isEmpty()
        && root.member("overrides").isEmpty()) {
      root.problem("a ruleset has 'rules', 'extends' or both");
    }
    RulesetDraft own = over(RulesetDraft.EMPTY, root, path);
    return new RulesetDraft(own.rules(), own.aliases(), overrides(root, own, path));
  }

  /** What a definition makes of what was there before it. */
  RulesetDraft over(RulesetDraft before, Place definition, String path) {
    Map<String, RuleDraft> rules = new LinkedHashMap<>(before.rules());
    Aliases aliases = before.aliases();
    List<RulesetDraft.ForFiles> overrides = new ArrayList<>(before.overrides());
    for (Extension extension : Extension.of(definition)) {
      RulesetDraft extended = extended(extension, path);
      extended.rules().values().forEach(rule -> rules.put(rule.id(), extension.mode().of(rule)));
      aliases = aliases.with(extended.aliases());
      overrides.addAll(extended.overrides());
    }
    Optional<Place> named = definition.member("aliases");
    aliases = named.isPresent() ? aliases.with(named.get()) : aliases;
    Optional<Place> formats = definition.member("formats");
    Formats.of(formats);
    for (Place rule : definition.member("rules").map(Place::members).orElse(List.of())) {
      define(rule, rules, aliases, formats);
    }
    if (rules.size() > RULES) {
      definition.problem("a ruleset has at most %d rules, those that it extends counted", RULES);
    }
    return new RulesetDraft(rules, aliases, overrides);
  }

  private static void define(
      Place rule, Map<String, RuleDraft> rules, Aliases aliases, Optional<Place> formats) {
    RuleDraft known = rules.get(rule.key());
    if (rule.isMap()) {
      rule.allow("a rule", RuleCompiler.MEMBERS);
      RuleDraft draft =
          known == null ? RuleDraft.of(rule, aliases, formats) : known.with(rule, aliases);
      boolean off =
          rule.member("severity").flatMap(Severities::of).filter(s -> !s.on()).isPresent();
      rules.put(rule.key(), off ? draft.turned(false) : draft);
    } else if (known == null) {
      rule.problem(
          "there is no rule '%s' to change: nothing that the ruleset extends defines it; %s",
          rule.key(),
          rules.isEmpty()
              ? "extend a ruleset, or define it"
              : Problems.meant(rule.key(), rules.keySet().stream().limit(40).toList()));
    } else {
      Severities.of(rule).ifPresent(said -> rules.put(rule.key(), known.with(said)));
    }
  }

  private RulesetDraft extended(Extension extension, String from) {
    if (!extension.isFile()) {
      return BuiltIn.named(extension.name())
          .map(found -> builtIn(extension.name(), found))
          .orElseGet(() -> unknown(extension));
    }
    return inFolder(extension, from);
  }

  private RulesetDraft builtIn(String name, byte[] content) {
    return new RulesetReader(null, problems).read(name, name, content);
  }

  private static RulesetDraft unknown(Extension extension) {
    extension
        .place()
        .problem(
            "there is no ruleset '%s'; known are %s, and files of this folder (./rules.yaml)."
                + " Rulesets are never fetched: put a copy beside this one",
            extension.name(), String.join(", ", BuiltIn.NAMES));
    return RulesetDraft.EMPTY;
  }

  private RulesetDraft inFolder(Extension extension, String from) {
    String wanted = extension.pathFrom(from);
    if (folder == null) {
      extension
          .place()
          .problem(
              "'%s' cannot be read: this ruleset stands alone; put what it extends into it",
              extension.name());
      return RulesetDraft.EMPTY;
    }
    if (++files > FILES) {
      extension.place().problem("a ruleset extends at most %d files", FILES);
      return RulesetDraft.EMPTY;
    }
    try {
      Optional<String> path = wanted.startsWith("../") ? Optional.empty() : folder.find(wanted);
      if (path.isEmpty()) {
        extension
            .place()
            .problem("there is no file '%s' in the folder %s", wanted, folder.name(""));
      } else if (open.contains(path.get())) {
        extension.place().problem("'%s' extends itself", path.get());
      } else {
        byte[] content = folder.read(path.get(), LIMITS.bytes() + 1);
        return read(folder.name(path.get()), path.get(), content);
      }
    } catch (IOException e) {
      problems.add(
          Diagnostic.error(
              "the file cannot be read: " + e.getMessage(),
              extension.place().document().locate(extension.place().node())));
    }
    return RulesetDraft.EMPTY;
  }

  private List<RulesetDraft.ForFiles> overrides(Place root, RulesetDraft own, String path) {
    List<RulesetDraft.ForFiles> overrides = new ArrayList<>(own.overrides());
    for (Place override : root.member("overrides").map(Place::items).orElse(List.of())) {
      override.allow("an override", OVERRIDE_MEMBERS);
      if (override.member("files").isEmpty()) {
        override.problem("an override needs 'files': a list of globs");
      }
      List<FilePattern> patterns =
          override.member("files").map(Place::items).orElse(List.of()).stream()
              .flatMap(file -> FilePattern.of(file).stream())
              .toList();
      refuseDefinitionsAtPointers(override, patterns);
      overrides.add(new RulesetDraft.ForFiles(patterns, override, path));
    }
    return overrides;
  }

  private static void refuseDefinitionsAtPointers(Place override, List<FilePattern> patterns) {
    if (patterns.stream().anyMatch(pattern -> !pattern.pointer().isEmpty())) {
      for (Place rule : override.member("rules").map(Place::members).orElse(List.of())) {
        if (rule.isMap()) {
          rule.problem("for a place inside a file a rule can have another severity, nothing more");
        }
      }
    }
  }
}
