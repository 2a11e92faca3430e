package dev.concordat.registry.contracts;

import dev.concordat.registry.semver.VersionRange;
import jakarta.inject.Singleton;
import java.math.BigInteger;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * How an address names a version: {@code 1.4.0}, {@code latest}, {@code 1.x} for the greatest under
 * a major number, {@code range:^1.2}, {@code label:stable}, {@code branch:main}, or {@code hash:}
 * with a content hash. Each is a lookup in an index.
 */
@Singleton
final class VersionSelector {
  private static final Pattern MAJOR = Pattern.compile("(0|[1-9][0-9]{0,49})(?:\\.x)?");

  private final VersionStore versions;

  VersionSelector(VersionStore versions) {
    this.versions = versions;
  }

  Optional<PublishedVersion> find(RegisteredContract contract, String asked) {
    if (asked.chars().anyMatch(Character::isISOControl)) {
      return Optional.empty();
    }
    long id = contract.id();
    if (asked.equals("latest")) {
      return versions.latest(id);
    }
    Matcher major = MAJOR.matcher(asked);
    if (major.matches()) {
      return versions.latestInMajor(id, new BigInteger(major.group(1)));
    }
    return switch (asked.substring(0, asked.indexOf(':') + 1)) {
      case "range:" -> inRange(id, rest(asked));
      case "label:" -> versions.labelled(id, rest(asked));
      case "branch:" -> versions.latestOnBranch(id, rest(asked));
      case "hash:" -> versions.offeredWithContent(id, rest(asked));
      default -> versions.find(id, asked);
    };
  }

  private Optional<PublishedVersion> inRange(long contract, String range) {
    return VersionRange.parse(range).flatMap(wanted -> versions.latestIn(contract, wanted));
  }

  private static String rest(String asked) {
    return asked.substring(asked.indexOf(':') + 1);
  }
}
