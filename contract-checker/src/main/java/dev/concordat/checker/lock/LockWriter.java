package dev.concordat.checker.lock;

import java.util.Locale;

/** Writes a lock file: the same lock is always the same text. */
final class LockWriter {
  static final String VERSION = "1";

  private LockWriter() {}

  static String text(Lock lock) {
    var text = new StringBuilder();
    text.append("# Written by 'concordat pull'. Keep it in version control; do not edit it.\n");
    text.append("lock-version: ").append(VERSION).append('\n');
    text.append(lock.contracts().isEmpty() ? "contracts: []\n" : "contracts:\n");
    for (LockedContract one : lock.contracts()) {
      text.append(
          String.format(
              Locale.ROOT,
              """
                - contract: %s
                  range: %s
                  version: %s
                  sha256: %s
                  file: %s
                  pulled: %s
                  from: %s
              """,
              one.contract(),
              quoted(one.range()),
              quoted(one.version()),
              quoted(one.sha256()),
              quoted(one.file()),
              one.pulled(),
              quoted(one.from())));
    }
    return text.toString();
  }

  private static String quoted(String text) {
    return "'" + text.replace("'", "''") + "'";
  }
}
