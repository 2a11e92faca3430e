package dev.concordat.checker.lint.regex;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Refuses expressions that are large once their repetitions are written out. */
final class PatternSize {
  private static final int LONGEST = 10_000;
  private static final int NESTING = 100;
  private static final Pattern COUNT = Pattern.compile("\\{(\\d{1,9})(?:,(\\d{0,9}))?}");

  private PatternSize() {}

  static void check(String source) throws UnusablePatternException {
    if (source.length() > LONGEST || writtenOut(source) > LONGEST) {
      throw new UnusablePatternException(
          "the expression has more than %,d characters with its repetitions written out"
              .formatted(LONGEST));
    }
  }

  /** Characters, those of repeated groups counted each time. */
  private static long writtenOut(String source) throws UnusablePatternException {
    Deque<Long> open = new ArrayDeque<>();
    Matcher count = COUNT.matcher(source);
    long size = 0;
    long last = 0;
    for (int i = 0; i < source.length(); i++) {
      char c = source.charAt(i);
      if (c == '(') {
        open.push(size);
        if (open.size() > NESTING) {
          throw new UnusablePatternException("groups are nested more than 100 deep");
        }
        size = 0;
      } else if (c == ')' && !open.isEmpty()) {
        last = size;
        size += open.pop();
      } else if (c == '{' && count.find(i) && count.start() == i) {
        size += last * (times(count) - 1);
        i = count.end() - 1;
      } else {
        i += c == '\\' ? 1 : 0;
        last = 1;
        size++;
      }
      if (size > LONGEST) {
        return size;
      }
    }
    return size;
  }

  private static long times(Matcher count) {
    String most = count.group(2);
    return Math.max(1, Long.parseLong(most == null || most.isEmpty() ? count.group(1) : most));
  }
}
