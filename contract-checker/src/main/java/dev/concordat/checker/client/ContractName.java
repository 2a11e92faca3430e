package dev.concordat.checker.client;

import java.util.regex.Pattern;

/** What a contract is called in a registry. */
public record ContractName(String namespace, String name) {
  private static final String DEFAULT_NAMESPACE = "default";
  private static final Pattern PART = Pattern.compile("[a-z0-9][a-z0-9._-]{0,99}");

  public ContractName {
    requirePart("namespace", namespace);
    requirePart("name", name);
  }

  /**
   * Reads {@code namespace/name}, or {@code name} in the namespace {@code default}.
   *
   * @throws IllegalArgumentException with a sentence for the user
   */
  public static ContractName of(String text) {
    int slash = text.indexOf('/');
    return slash < 0
        ? new ContractName(DEFAULT_NAMESPACE, text)
        : new ContractName(text.substring(0, slash), text.substring(slash + 1));
  }

  private static void requirePart(String what, String part) {
    if (!PART.matcher(part).matches()) {
      throw new IllegalArgumentException(
          "'%s' is no contract %s: expected lower-case letters, digits, '.', '_' and '-', at most 100, the first a letter or digit"
              .formatted(part, what));
    }
  }

  @Override
  public String toString() {
    return namespace + "/" + name;
  }
}
