package dev.concordat.maven;

import dev.concordat.checker.check.Compared;
import dev.concordat.checker.check.ProjectCheck;
import dev.concordat.checker.project.ProjectContract;
import dev.concordat.checker.project.ProjectException;
import dev.concordat.checker.report.HtmlIndex;
import dev.concordat.checker.report.HtmlReport;
import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.apache.maven.plugin.MojoExecutionException;
import org.apache.maven.plugins.annotations.LifecyclePhase;
import org.apache.maven.plugins.annotations.Mojo;
import org.apache.maven.plugins.annotations.Parameter;
import org.jspecify.annotations.Nullable;

/**
 * Writes a page for each contract with all findings since the version in use, and one that leads to
 * them, where the site of the build goes. A finding does not fail this goal.
 */
@Mojo(name = "report", defaultPhase = LifecyclePhase.SITE, threadSafe = true)
public final class ReportMojo extends ComparingMojo {

  /** The folder to write to. */
  @Parameter(
      property = "concordat.reportDirectory",
      defaultValue = "${project.build.directory}/site/concordat")
  @Nullable File reportDirectory;

  @Override
  public void execute() throws MojoExecutionException {
    if (skip) {
      getLog().info("Reporting on contracts is skipped.");
      return;
    }
    Module module = module();
    List<ProjectContract> found = contractsToCompare(module);
    if (found.isEmpty()) {
      getLog().info("There are no contracts to report on.");
      return;
    }
    Path folder =
        reportDirectory == null ? output().resolve("site/concordat") : reportDirectory.toPath();
    try {
      Files.createDirectories(folder);
      write(folder, check(module), found);
      getLog().info("Wrote " + folder.resolve("index.html"));
    } catch (ProjectException e) {
      throw new MojoExecutionException(e.getMessage(), e);
    } catch (IOException e) {
      throw new MojoExecutionException("Cannot write %s: %s".formatted(folder, e.getMessage()), e);
    }
  }

  private void write(Path folder, ProjectCheck check, List<ProjectContract> found)
      throws ProjectException, IOException {
    List<HtmlIndex.Line> lines = new ArrayList<>();
    List<String> fresh = new ArrayList<>();
    for (ProjectContract local : found) {
      List<Compared> compared = check.check(local);
      if (compared.isEmpty()) {
        fresh.add(local.name().toString());
      }
      for (int i = 0; i < compared.size(); i++) {
        HtmlIndex.Line line = line(compared.get(i), i);
        String title = "%s since %s".formatted(line.contract(), line.since());
        Files.writeString(
            folder.resolve(line.page()), HtmlReport.of(title, compared.get(i).verdict()));
        lines.add(line);
      }
    }
    Files.writeString(
        folder.resolve("index.html"),
        HtmlIndex.of("Contracts of " + project.getName(), lines, fresh));
  }

  private static HtmlIndex.Line line(Compared compared, int number) {
    String name = compared.contract().name().toString();
    String page = name.replace('/', '.') + (number == 0 ? "" : "-" + number) + ".html";
    return new HtmlIndex.Line(name, page, compared.baseline().label(), compared.verdict());
  }
}
