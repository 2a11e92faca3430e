package dev.concordat.maven;

import java.util.List;
import org.apache.maven.plugin.MojoExecutionException;

/** Where the versions to compare with come from; {@link #toString} names it. */
interface BaselineSource {

  /** None when the contract is new there. */
  List<Baseline> baselinesOf(LocalContract contract) throws MojoExecutionException;
}
