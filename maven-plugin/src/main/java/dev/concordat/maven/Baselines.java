package dev.concordat.maven;

import java.nio.file.Path;
import java.util.Optional;
import org.apache.maven.plugin.MojoExecutionException;

/**
 * Chooses what a contract is compared with: a file of its own, else what the goal was told.
 *
 * @param project where relative paths start
 * @param common what the goal was told for all contracts
 */
record Baselines(Path project, Optional<BaselineSource> common) {

  BaselineSource of(LocalContract contract) throws MojoExecutionException {
    return contract
        .baselineFile()
        .<BaselineSource>map(file -> new FileBaseline(file, project))
        .or(() -> common)
        .orElseThrow(() -> nothingToCompareWith(contract));
  }

  private static MojoExecutionException nothingToCompareWith(LocalContract contract) {
    return new MojoExecutionException(
        """
        There is nothing to compare %s with.
        Set one of baselineRevision (-Dconcordat.baselineRevision=origin/main), registryUrl \
        (-Dconcordat.registryUrl=http://localhost:8080) or baselineFile."""
            .formatted(contract.label()));
  }
}
