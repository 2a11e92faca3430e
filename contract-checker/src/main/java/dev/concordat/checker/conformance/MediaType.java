package dev.concordat.checker.conformance;

import java.util.Locale;

/** A media type or a range of them, without parameters (RFC 9110, section 8.3.1). */
public record MediaType(String type, String subtype) {

  public static MediaType of(String text) {
    String bare = text.split(";", 2)[0].strip().toLowerCase(Locale.ROOT);
    int slash = bare.indexOf('/');
    return slash < 0
        ? new MediaType(bare, "*")
        : new MediaType(bare.substring(0, slash), bare.substring(slash + 1));
  }

  /** True when this is a range that the other is in. */
  public boolean covers(MediaType other) {
    return (type.equals("*") || type.equals(other.type))
        && (subtype.equals("*") || subtype.equals(other.subtype));
  }

  public boolean isJson() {
    return subtype.equals("json") || subtype.endsWith("+json");
  }

  public boolean isForm() {
    return type.equals("application") && subtype.equals("x-www-form-urlencoded");
  }

  public boolean isText() {
    return type.equals("text") && !subtype.equals("xml");
  }

  /** The more is said, the closer it fits. */
  public int precision() {
    return (type.equals("*") ? 0 : 1) + (subtype.equals("*") ? 0 : 1);
  }

  @Override
  public String toString() {
    return type + "/" + subtype;
  }
}
