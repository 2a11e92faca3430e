package dev.concordat.checker.lint.jsonpath;

import java.io.Serial;

/** A path that is not understood; the message says from where on. */
public final class JsonPathException extends Exception {
  @Serial private static final long serialVersionUID = 1;

  JsonPathException(String message, String path, int at) {
    super("%s at '%s'".formatted(message, shown(path, at)));
  }

  private static String shown(String path, int at) {
    String rest = path.substring(Math.min(at, path.length()));
    return rest.isEmpty() ? "the end" : rest.length() > 40 ? rest.substring(0, 40) + "…" : rest;
  }
}
