package dev.concordat.maven;

import dev.concordat.checker.config.LintLevel;
import dev.concordat.checker.config.LintSettings;
import dev.concordat.checker.lint.LintFinding;
import dev.concordat.checker.lint.LintSeverity;
import dev.concordat.checker.lint.report.LintFormat;
import dev.concordat.checker.lint.report.LintedFile;
import dev.concordat.checker.lint.ruleset.Linter;
import dev.concordat.checker.lint.ruleset.Ruleset;
import dev.concordat.checker.project.ProjectContract;
import dev.concordat.checker.project.ProjectException;
import dev.concordat.checker.source.UnreadableException;
import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.apache.maven.plugin.MojoExecutionException;
import org.apache.maven.plugin.MojoFailureException;
import org.apache.maven.plugins.annotations.LifecyclePhase;
import org.apache.maven.plugins.annotations.Mojo;
import org.apache.maven.plugins.annotations.Parameter;
import org.jspecify.annotations.Nullable;

/**
 * Judges the project's contracts, each by itself, by the rules of a ruleset in Spectral's notation,
 * and fails the build when one of them is broken.
 */
@Mojo(name = "lint", defaultPhase = LifecyclePhase.VERIFY, threadSafe = true)
public final class LintMojo extends ContractMojo {

  /**
   * A ruleset file, or one of {@code concordat:recommended}, {@code spectral:oas} and {@code
   * spectral:asyncapi}. By default what {@code concordat.yaml} says, else {@code
   * concordat:recommended}.
   */
  @Parameter(property = "concordat.ruleset")
  @Nullable String ruleset;

  /**
   * From which severity on a finding fails the build: error, warn, info, hint or never. By default
   * error, or never where {@code concordat.yaml} says {@code level: warn}.
   */
  @Parameter(property = "concordat.failSeverity")
  @Nullable String failSeverity;

  /** A file to write the findings to, besides the log. */
  @Parameter(property = "concordat.lintReport")
  @Nullable File lintReport;

  /** How that file is written: text, json, sarif, junit, github, gitlab or markdown. */
  @Parameter(property = "concordat.lintFormat", defaultValue = "sarif")
  String lintFormat = "sarif";

  @Override
  public void execute() throws MojoExecutionException, MojoFailureException {
    Module module = module();
    LintSettings settings = module.settings().lint();
    if (skip || settings.level().filter(LintLevel.OFF::equals).isPresent()) {
      getLog().info("Linting contracts is skipped.");
      return;
    }
    List<ProjectContract> found = localContracts(module);
    if (found.isEmpty()) {
      getLog().info("There are no contracts to lint.");
      return;
    }
    Optional<LintSeverity> threshold = threshold(settings);
    List<LintedFile> linted = linted(new Linter(ruleset(module, settings)), module, found);
    linted.forEach(this::tell);
    write(linted);
    failOn(threshold, linted);
  }

  private List<LintedFile> linted(Linter linter, Module module, List<ProjectContract> found)
      throws MojoExecutionException {
    List<LintedFile> linted = new ArrayList<>();
    for (ProjectContract local : found) {
      Path folder = module.file().folder();
      String path =
          local.file().startsWith(folder)
              ? folder.relativize(local.file()).toString().replace(File.separatorChar, '/')
              : local.label();
      try {
        linted.add(
            new LintedFile(local.label(), linter.lint(local.text().read(local.options()), path)));
      } catch (UnreadableException e) {
        throw new MojoExecutionException(
            "Cannot read %s:\n%s".formatted(local.label(), e.getMessage()), e);
      } catch (ProjectException e) {
        throw new MojoExecutionException(e.getMessage(), e);
      }
    }
    return linted;
  }

  /** What the goal is told goes before what the settings say. */
  private Ruleset ruleset(Module module, LintSettings settings) throws MojoExecutionException {
    String named = Optional.ofNullable(ruleset).or(settings::ruleset).orElse(Ruleset.RECOMMENDED);
    try {
      return Ruleset.of(named, ruleset == null ? module.file().folder() : module.folder());
    } catch (UnreadableException e) {
      throw new MojoExecutionException(
          "Cannot use this ruleset:\n%s\nCorrect it there.".formatted(e.getMessage()), e);
    } catch (IOException e) {
      throw new MojoExecutionException(
          "There is no ruleset '%s'.\nName a file, or one of %s."
              .formatted(named, String.join(", ", Ruleset.names())),
          e);
    }
  }

  /** Empty when nothing fails the build. */
  private Optional<LintSeverity> threshold(LintSettings settings) throws MojoExecutionException {
    boolean told = settings.level().filter(LintLevel.WARN::equals).isPresent();
    String word = failSeverity != null ? failSeverity : told ? "never" : "error";
    Optional<LintSeverity> severity = LintSeverity.of(word);
    if (severity.isEmpty() && !word.equals("never")) {
      throw new MojoExecutionException(
          "failSeverity is '%s'.\nSet it to error, warn, info, hint or never.".formatted(word));
    }
    return severity;
  }

  private void tell(LintedFile file) {
    for (LintFinding finding : file.findings()) {
      String line = "%s %s  %s".formatted(finding.location(), finding.rule(), finding.message());
      switch (finding.severity()) {
        case ERROR -> getLog().error(line);
        case WARN -> getLog().warn(line);
        case INFO, HINT -> getLog().info(line);
      }
    }
    getLog().info(file.file() + ": " + file.summary());
  }

  private void write(List<LintedFile> linted) throws MojoExecutionException {
    if (lintReport == null) {
      return;
    }
    Path file = lintReport.toPath().toAbsolutePath();
    try {
      LintFormat format = LintFormat.valueOf(lintFormat.toUpperCase(Locale.ROOT));
      Path parent = file.getParent();
      if (parent != null) {
        Files.createDirectories(parent);
      }
      Files.writeString(file, format.write(linted));
    } catch (IllegalArgumentException e) {
      throw new MojoExecutionException(
          "lintFormat is '%s'.\nSet it to text, json, sarif, junit, github, gitlab or markdown."
              .formatted(lintFormat),
          e);
    } catch (IOException e) {
      throw new MojoExecutionException("Cannot write %s: %s".formatted(file, e.getMessage()), e);
    }
  }

  private static void failOn(Optional<LintSeverity> threshold, List<LintedFile> linted)
      throws MojoFailureException {
    List<LintFinding> failing =
        linted.stream()
            .flatMap(file -> file.findings().stream())
            .filter(finding -> threshold.filter(finding.severity()::isAtLeast).isPresent())
            .toList();
    if (!failing.isEmpty()) {
      LintFinding first = failing.get(0);
      throw new MojoFailureException(
          "%d findings at or over failSeverity, the first at %s: %s\nMend it, or give the rule another severity in a ruleset of your own:\n  extends: concordat:recommended\n  rules: {%s: off}"
              .formatted(failing.size(), first.location(), first.message(), first.rule()));
    }
  }
}
