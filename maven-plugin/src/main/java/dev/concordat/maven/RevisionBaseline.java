package dev.concordat.maven;

import dev.concordat.checker.git.GitException;
import dev.concordat.checker.git.GitRevision;
import java.util.List;
import org.apache.maven.plugin.MojoExecutionException;

/** The same file in a git revision is the version to compare with. */
record RevisionBaseline(String revision) implements BaselineSource {

  @Override
  public List<Baseline> baselinesOf(LocalContract contract) throws MojoExecutionException {
    try {
      return new GitRevision(revision)
          .contentOf(contract.file())
          .map(content -> Baseline.of(revision + ":" + contract.label(), content))
          .map(List::of)
          .orElse(List.of());
    } catch (GitException e) {
      throw new MojoExecutionException(e.getMessage(), e);
    }
  }

  @Override
  public String toString() {
    return "git revision " + revision;
  }
}
