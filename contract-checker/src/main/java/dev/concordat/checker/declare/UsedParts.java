package dev.concordat.checker.declare;

import dev.concordat.checker.check.ProjectCheck;
import dev.concordat.checker.config.ConsumedContract;
import dev.concordat.checker.lock.Lock;
import dev.concordat.checker.lock.LockedContract;
import dev.concordat.checker.lock.LockedFiles;
import dev.concordat.checker.model.Contract;
import dev.concordat.checker.model.Exchange;
import dev.concordat.checker.parse.ReadOptions;
import dev.concordat.checker.project.ContractText;
import dev.concordat.checker.project.ProjectException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/** Holds what a service says it uses against the contracts that it pinned. */
public final class UsedParts {
  private static final int SHOWN = 10;

  private UsedParts() {}

  /**
   * What is used of pinned contracts must be in them. Of others nothing is known here.
   *
   * @param lock the lock file
   * @throws ProjectException with all that is not there, and what is
   */
  public static void require(List<ConsumedContract> consumed, Path lock) throws ProjectException {
    Optional<Lock> pinned = Lock.read(lock);
    List<String> unknown = new ArrayList<>();
    for (ConsumedContract one : consumed) {
      Optional<LockedContract> locked = pinned.flatMap(read -> read.find(one.contract()));
      if (locked.isPresent() && !one.uses().isEmpty()) {
        compare(one, locked.get(), new LockedFiles(lock), unknown);
      }
    }
    if (!unknown.isEmpty()) {
      throw new ProjectException(
          String.join("\n", unknown) + "\nCorrect the exchange under uses in concordat.yaml.");
    }
  }

  private static void compare(
      ConsumedContract consumed, LockedContract locked, LockedFiles files, List<String> unknown)
      throws ProjectException {
    var text = ContractText.alone(locked.file(), files.verified(locked));
    Contract contract = ProjectCheck.read(text, ReadOptions.DETECT, "Pull it again.");
    List<String> known =
        contract.exchanges().stream().map(Exchange::label).distinct().sorted().toList();
    for (ConsumedContract.UsedPart part : consumed.uses()) {
      if (!known.contains(part.exchange())) {
        unknown.add(
            "%s %s has no '%s'; it has %s"
                .formatted(consumed.contract(), locked.version(), part.exchange(), some(known)));
      }
    }
  }

  private static String some(List<String> known) {
    String named = known.stream().limit(SHOWN).collect(Collectors.joining(", "));
    return known.size() > SHOWN ? named + " and %d more".formatted(known.size() - SHOWN) : named;
  }
}
