package dev.concordat.maven;

import java.util.Optional;
import org.apache.maven.plugin.MojoExecutionException;

/** Where the versions to compare with come from; {@link #toString} names it. */
interface BaselineSource {

  /** Empty when the contract is new there. */
  Optional<Baseline> baselineOf(LocalContract contract) throws MojoExecutionException;
}
