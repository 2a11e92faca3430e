package dev.concordat.maven;

import dev.concordat.checker.config.ServiceSettings;
import dev.concordat.checker.lock.LockedFiles;
import dev.concordat.checker.lock.Pull;
import dev.concordat.checker.lock.PullMode;
import dev.concordat.checker.lock.PullText;
import dev.concordat.checker.project.ProjectException;
import java.time.Clock;
import org.apache.maven.plugin.MojoExecutionException;
import org.apache.maven.plugins.annotations.LifecyclePhase;
import org.apache.maven.plugins.annotations.Mojo;
import org.apache.maven.plugins.annotations.Parameter;
import org.jspecify.annotations.Nullable;

/**
 * Brings the contracts that {@code concordat.yaml} lists under {@code consumes} into the project,
 * each pinned in {@code concordat.lock} to one version and its hash. What is pinned stays as it is
 * until it is updated.
 */
@Mojo(name = "pull", defaultPhase = LifecyclePhase.INITIALIZE, threadSafe = true)
public final class PullMojo extends ContractMojo {
  /** Modules that are built at the same time may share one lock file. */
  private static final Object ONE_AT_A_TIME = new Object();

  /** Looks for newer versions within the ranges. */
  @Parameter(property = "concordat.update", defaultValue = "false")
  boolean update;

  /** Changes nothing in the lock, and fails when it does not match: for CI. */
  @Parameter(property = "concordat.frozen", defaultValue = "false")
  boolean frozen;

  /**
   * Asks nobody: holds the files against the lock, and says how old they are. By default when Maven
   * runs offline ({@code -o}).
   */
  @Parameter(property = "concordat.offline")
  @Nullable Boolean offline;

  @Override
  public void execute() throws MojoExecutionException {
    if (skip) {
      getLog().info("Pulling contracts is skipped.");
      return;
    }
    Module module = module();
    ServiceSettings service = module.settings().service();
    if (service.consumes().isEmpty()) {
      getLog().info("The project consumes no contracts.");
      return;
    }
    Clock clock = Clock.systemUTC();
    PullMode mode = mode();
    var files = new LockedFiles(module.lock());
    var pull = new Pull(registry(module), files, service.pulledFolder(), mode, clock);
    try {
      synchronized (ONE_AT_A_TIME) {
        new PullText(mode, clock.instant())
            .of(pull.run(service.consumes()))
            .forEach(getLog()::info);
      }
    } catch (ProjectException e) {
      throw new MojoExecutionException(e.getMessage(), e);
    }
  }

  private PullMode mode() throws MojoExecutionException {
    if (update && frozen) {
      throw new MojoExecutionException(
          "Both update and frozen are set.\nKeep the one that is meant.");
    }
    if (offline == null ? session.isOffline() : offline) {
      return PullMode.OFFLINE;
    }
    return update ? PullMode.UPDATE : frozen ? PullMode.FROZEN : PullMode.KEEP;
  }
}
