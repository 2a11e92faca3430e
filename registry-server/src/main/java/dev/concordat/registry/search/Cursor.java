package dev.concordat.registry.search;

import dev.concordat.registry.problems.ProblemException;
import java.nio.charset.StandardCharsets;
import java.util.Base64;

/** The last contract of a page: the next page begins behind it, whatever was added meanwhile. */
record Cursor(int rank, String namespace, String name) {

  String text() {
    String plain = rank + "/" + namespace + "/" + name;
    return Base64.getUrlEncoder()
        .withoutPadding()
        .encodeToString(plain.getBytes(StandardCharsets.UTF_8));
  }

  static Cursor parse(String text) {
    try {
      String[] parts =
          new String(Base64.getUrlDecoder().decode(text), StandardCharsets.UTF_8).split("/", 3);
      if (parts.length == 3 && parts[1].indexOf('\0') < 0 && parts[2].indexOf('\0') < 0) {
        return new Cursor(Integer.parseInt(parts[0]), parts[1], parts[2]);
      }
    } catch (IllegalArgumentException e) {
      // Answered below.
    }
    throw ProblemException.of(
        400, "bad-cursor", "No such page", "after must be the 'next' of an earlier answer.");
  }
}
