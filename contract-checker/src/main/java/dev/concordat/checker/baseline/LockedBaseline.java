package dev.concordat.checker.baseline;

import dev.concordat.checker.lock.Lock;
import dev.concordat.checker.lock.LockedContract;
import dev.concordat.checker.lock.LockedFiles;
import dev.concordat.checker.project.ContractText;
import dev.concordat.checker.project.ProjectContract;
import dev.concordat.checker.project.ProjectException;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;

/** The version that the lock file pins stands in for the registry while it is out of reach. */
record LockedBaseline(Path lock, Instant now) implements BaselineSource {

  @Override
  public List<Baseline> of(ProjectContract contract) throws ProjectException {
    LockedContract locked = locked(contract);
    byte[] content = new LockedFiles(lock).verified(locked);
    String name = "%s@%s".formatted(locked.contract(), locked.version());
    String label =
        "%s %s (offline; pulled %s)"
            .formatted(locked.contract(), locked.version(), locked.age(now));
    return List.of(Baseline.of(label, ContractText.alone(name, content)));
  }

  private LockedContract locked(ProjectContract contract) throws ProjectException {
    return Lock.read(lock)
        .flatMap(read -> read.find(contract.name().toString()))
        .orElseThrow(
            () ->
                new ProjectException(
                    "Offline, and %s pins no version of %s to compare with.\nPull it while the registry can be reached: list it under consumes and run concordat pull; or compare with git."
                        .formatted(lock.getFileName(), contract.name())));
  }

  @Override
  public String state(ProjectContract contract) throws ProjectException {
    return "locked " + locked(contract).sha256();
  }

  @Override
  public String toString() {
    return String.valueOf(lock.getFileName());
  }
}
