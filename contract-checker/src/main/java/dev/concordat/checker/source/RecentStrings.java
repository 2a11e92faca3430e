package dev.concordat.checker.source;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/**
 * Short strings that were read lately. Contracts repeat the same few names and values everywhere,
 * and one string for each saves most of the memory that strings would take.
 *
 * <p>Every string has one place to be remembered at, so no choice of strings makes this slow.
 */
final class RecentStrings {
  private static final int PLACES = 1 << 13;
  private static final int LENGTH = 48;

  private final byte[] text;
  private final @Nullable String[] strings = new String[PLACES];
  private final int[] starts = new int[PLACES];

  RecentStrings(byte[] text) {
    this.text = text;
  }

  /**
   * The string that some bytes of the text spell, all of which are ASCII.
   *
   * @param hash of these bytes
   */
  String string(int start, int end, int hash) {
    if (end - start > LENGTH) {
      return made(start, end);
    }
    int place = (hash ^ hash >>> 13) & PLACES - 1;
    String known = strings[place];
    if (known != null && isAt(starts[place], known.length(), start, end)) {
      return known;
    }
    String made = made(start, end);
    strings[place] = made;
    starts[place] = start;
    return made;
  }

  private boolean isAt(int earlier, int length, int start, int end) {
    return Arrays.equals(text, earlier, earlier + length, text, start, end);
  }

  private String made(int start, int end) {
    return new String(text, start, end - start, StandardCharsets.ISO_8859_1);
  }
}
