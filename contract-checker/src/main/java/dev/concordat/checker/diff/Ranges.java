package dev.concordat.checker.diff;

import dev.concordat.checker.model.Position;
import dev.concordat.checker.model.PositionKind;
import java.util.Arrays;
import java.util.List;
import java.util.Set;

/**
 * Statuses and media types that stand for many: {@code 2XX} and {@code default} (OpenAPI 3.1,
 * section 4.8.16), {@code application/*} (RFC 9110, section 12.5.1).
 */
final class Ranges {
  private static final String DEFAULT = "default";

  private Ranges() {}

  /** True when the first stands for the second, and for more. */
  static boolean covers(Position range, Position position) {
    String wide = range.key();
    String narrow = position.key();
    if (wide.equals(narrow)) {
      return false;
    }
    return switch (range.kind()) {
      case RESPONSE -> coversStatus(wide, narrow);
      case MEDIA_TYPE -> coversMedia(wide, narrow);
      default -> false;
    };
  }

  private static boolean coversStatus(String wide, String narrow) {
    return wide.equals(DEFAULT)
        || (wide.endsWith("XX") && narrow.length() == 3 && narrow.charAt(0) == wide.charAt(0));
  }

  /** A media type with parameters is one of those without. */
  private static boolean coversMedia(String wide, String narrow) {
    String[] all = wide.split(";");
    String[] one = narrow.split(";");
    return Set.copyOf(Arrays.asList(parameters(one))).containsAll(List.of(parameters(all)))
        && (all[0].equals(one[0])
            || all[0].equals("*/*")
            || (all[0].endsWith("/*")
                && one[0].startsWith(all[0].substring(0, all[0].length() - 1))));
  }

  private static String[] parameters(String[] parts) {
    return Arrays.copyOfRange(parts, 1, parts.length);
  }

  /**
   * Whether the range is what a client would have looked at. A {@code default} is mostly the error
   * that everything else is, so it speaks for a success only where nothing else does.
   */
  static boolean isMeant(
      Position range, Position position, List<Position> beside, List<Position> others) {
    return !range.key().equals(DEFAULT)
        || !isSuccess(position)
        || (beside.stream().noneMatch(Ranges::isSuccess)
            && others.stream().noneMatch(other -> other.key().equals(DEFAULT)));
  }

  /** How few a range stands for: greater is closer. */
  static int closeness(Position range) {
    String key = range.key();
    int stars = (int) key.chars().filter(c -> c == '*').count();
    return range.kind() == PositionKind.MEDIA_TYPE
        ? key.split(";").length - 100 * stars
        : key.equals(DEFAULT) ? 0 : 1;
  }

  /** How firmly a range promises what it says of a position. */
  static Promise promise(Position one, Position other) {
    boolean general = one.key().equals(DEFAULT) != other.key().equals(DEFAULT);
    return general && !isSuccess(one) && !isSuccess(other) ? Promise.ASSUMED : Promise.FIRM;
  }

  static boolean isSuccess(Position position) {
    return position.kind() == PositionKind.RESPONSE && position.key().startsWith("2");
  }
}
