package dev.concordat.registry.policies;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;

/** Constants by the words that clients use for them. */
final class Words {
  private Words() {}

  @SafeVarargs
  static <T extends Enum<T>> Map<String, T> of(T... constants) {
    Map<String, T> words = new LinkedHashMap<>();
    for (T constant : constants) {
      words.put(constant.name().toLowerCase(Locale.ROOT), constant);
    }
    return Collections.unmodifiableMap(words);
  }
}
