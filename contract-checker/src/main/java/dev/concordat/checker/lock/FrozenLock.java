package dev.concordat.checker.lock;

import dev.concordat.checker.config.ConsumedContract;
import dev.concordat.checker.project.ProjectException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** Holds a lock against what a project says it consumes, where the lock may not change. */
final class FrozenLock {
  private FrozenLock() {}

  /**
   * @throws ProjectException with all differences
   */
  static void require(Path file, Lock lock, List<ConsumedContract> consumed)
      throws ProjectException {
    List<String> differences = new ArrayList<>();
    for (ConsumedContract one : consumed) {
      lock.find(one.contract())
          .ifPresentOrElse(
              pinned -> compare(one, pinned, differences),
              () -> differences.add("%s is not pinned".formatted(one.contract())));
    }
    for (LockedContract pinned : lock.contracts()) {
      if (consumed.stream().noneMatch(one -> one.contract().equals(pinned.contract()))) {
        differences.add("%s is pinned and not consumed any more".formatted(pinned.contract()));
      }
    }
    if (!differences.isEmpty()) {
      throw new ProjectException(
          "%s does not match concordat.yaml:\n  %s\nRun concordat pull (in Maven: mvn concordat:pull) and commit the lock file."
              .formatted(file.getFileName(), String.join("\n  ", differences)));
    }
  }

  private static void compare(
      ConsumedContract wanted, LockedContract pinned, List<String> differences) {
    String range = Pull.range(wanted);
    if (!range.equals(pinned.range())) {
      differences.add(
          "%s is pinned for '%s', and '%s' is asked for"
              .formatted(pinned.contract(), pinned.range(), range));
    }
  }
}
