package dev.concordat.checker.diff;

import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Where an interface is offered, in parts (RFC 3986): hosts and schemes are the same in upper and
 * lower case, usual ports and a slash at the end mean nothing.
 *
 * @param scheme empty where the address is that of the document
 * @param path without a slash at the end
 */
record Address(String scheme, String host, String path) {
  private static final Pattern PARTS =
      Pattern.compile("(?:(?:([A-Za-z][A-Za-z0-9+.-]*):)?//([^/?#]*))?(.*)");

  static Address of(String text) {
    Matcher parts = PARTS.matcher(text.strip());
    if (!parts.matches()) {
      return new Address("", "", text);
    }
    String scheme = lower(parts.group(1));
    return new Address(scheme, host(scheme, lower(parts.group(2))), path(parts.group(3)));
  }

  private static String host(String scheme, String host) {
    boolean usual =
        (scheme.equals("https") && host.endsWith(":443"))
            || (scheme.equals("http") && host.endsWith(":80"));
    return usual ? host.substring(0, host.lastIndexOf(':')) : host;
  }

  private static String path(String path) {
    int end = path.length();
    while (end > 0 && path.charAt(end - 1) == '/') {
      end--;
    }
    return path.substring(0, end);
  }

  private static String lower(@org.jspecify.annotations.Nullable String part) {
    return part == null ? "" : part.toLowerCase(Locale.ROOT);
  }

  /** The same host without the path. */
  Address origin() {
    return new Address(scheme, host, "");
  }

  /** True when whoever calls one of them arrives at the other; one may leave the scheme open. */
  boolean meets(Address other) {
    return host.equals(other.host)
        && path.equals(other.path)
        && (scheme.equals(other.scheme) || scheme.isEmpty() || other.scheme.isEmpty());
  }

  /** True for the address that goes without saying. */
  boolean isUnsaid() {
    return scheme.isEmpty() && host.isEmpty() && path.isEmpty();
  }
}
