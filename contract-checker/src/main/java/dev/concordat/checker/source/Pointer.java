package dev.concordat.checker.source;

import java.util.ArrayList;
import java.util.List;

/** JSON Pointers, RFC 6901. */
public final class Pointer {
  private Pointer() {}

  /** The pointer that these tokens make; none make the empty string, the whole document. */
  public static String of(Iterable<String> tokens) {
    var pointer = new StringBuilder();
    for (String token : tokens) {
      pointer.append('/').append(escape(token));
    }
    return pointer.toString();
  }

  /** The pointer one step below {@code parent}. */
  public static String child(String parent, String token) {
    return parent + '/' + escape(token);
  }

  /** The unescaped tokens of a pointer. */
  public static List<String> tokens(String pointer) {
    var tokens = new ArrayList<String>();
    int start = 1;
    while (start <= pointer.length() && !pointer.isEmpty()) {
      int end = pointer.indexOf('/', start);
      end = end < 0 ? pointer.length() : end;
      tokens.add(unescape(pointer.substring(start, end)));
      start = end + 1;
    }
    return tokens;
  }

  private static String escape(String token) {
    return token.indexOf('~') < 0 && token.indexOf('/') < 0
        ? token
        : token.replace("~", "~0").replace("/", "~1");
  }

  private static String unescape(String token) {
    return token.indexOf('~') < 0 ? token : token.replace("~1", "/").replace("~0", "~");
  }
}
