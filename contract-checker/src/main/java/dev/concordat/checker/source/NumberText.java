package dev.concordat.checker.source;

/** Numbers as they are written. */
final class NumberText {
  /** What the largest double needs, with room to spare; beyond, exact arithmetic costs memory. */
  private static final int EXPONENT_DIGITS = 4;

  private static final int LENGTH = 1_000;

  private NumberText() {}

  /** False for a number so long, or with such an exponent, that computing with it is an attack. */
  static boolean isBearable(String number) {
    return number.length() <= LENGTH && exponentDigits(number) <= EXPONENT_DIGITS;
  }

  private static int exponentDigits(String number) {
    int e = Math.max(number.indexOf('e'), number.indexOf('E'));
    if (e < 0) {
      return 0;
    }
    int start = e + 1;
    while (start < number.length() && "+-0".indexOf(number.charAt(start)) >= 0) {
      start++;
    }
    return number.length() - start;
  }

  /** True when YAML's number is JSON's too: no plus, no bare point, no leading zeros. */
  static boolean isJson(String number) {
    int first = number.charAt(0) == '-' ? 1 : 0;
    boolean zeros =
        number.length() > first + 1
            && number.charAt(first) == '0'
            && Character.isDigit(number.charAt(first + 1));
    return !zeros && Character.isDigit(number.charAt(first)) && pointInside(number);
  }

  private static boolean pointInside(String number) {
    int point = number.indexOf('.');
    return point < 0 || point + 1 < number.length() && Character.isDigit(number.charAt(point + 1));
  }

  static String refusal(String number) {
    String shown = number.length() <= 20 ? number : number.substring(0, 20) + "...";
    return "the number %s is out of range; quote it if it is meant as text".formatted(shown);
  }
}
