package dev.concordat.registry.search;

import java.text.Normalizer;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * Cuts texts into words of lower-case letters and digits. {@code orderId} is {@code order}, {@code
 * id} and {@code orderid}; letters of other alphabets are written as their numbers, so that
 * databases sort all words alike.
 */
final class Words {
  static final int LONGEST = 60;

  private static final Pattern BETWEEN = Pattern.compile("[^\\p{L}\\p{N}\\p{M}]+");
  private static final Pattern HUMP =
      Pattern.compile("(?<=[\\p{Ll}\\p{N}])(?=\\p{Lu})|(?<=\\p{Lu})(?=\\p{Lu}\\p{Ll})");
  private static final Pattern MARKS = Pattern.compile("\\p{M}+");

  private Words() {}

  /** Words to find a text by. */
  static Set<String> in(String text) {
    Set<String> words = new LinkedHashSet<>();
    for (String piece : BETWEEN.split(text)) {
      String[] humps = HUMP.split(piece);
      if (humps.length > 1) {
        add(words, piece);
      }
      Arrays.stream(humps).forEach(hump -> add(words, hump));
    }
    return words;
  }

  /** Words that somebody is looking for: written together they are one. */
  static List<String> asked(String text) {
    return Arrays.stream(BETWEEN.split(text))
        .map(Words::plain)
        .filter(word -> !word.isEmpty())
        .distinct()
        .toList();
  }

  private static void add(Set<String> words, String piece) {
    String word = plain(piece);
    if (!word.isEmpty()) {
      words.add(word);
    }
  }

  private static String plain(String piece) {
    String letters =
        MARKS
            .matcher(Normalizer.normalize(piece, Normalizer.Form.NFKD))
            .replaceAll("")
            .toLowerCase(Locale.ROOT);
    String word = letters.codePoints().mapToObj(Words::letter).collect(Collectors.joining());
    return word.substring(0, Math.min(word.length(), LONGEST));
  }

  private static String letter(int point) {
    boolean ascii = point >= 'a' && point <= 'z' || point >= '0' && point <= '9';
    return ascii ? Character.toString(point) : String.format(Locale.ROOT, "x%05x", point);
  }
}
