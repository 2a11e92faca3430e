package dev.concordat.checker.source;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Where a contract of a registry is, as references write it: {@code concordat:shop/money@^1.2}.
 *
 * @param text as it is written
 * @param contract {@code namespace/name}
 * @param range the versions that may be meant
 * @param from the contract of the registry that refers to it; empty when that is the one at hand
 */
public record ContractAddress(
    String text, String contract, String range, Optional<ContractAddress> from) {
  private static final String SCHEME = "concordat:";
  private static final String OF = " of ";
  private static final String NAME = "[a-z0-9][a-z0-9._-]{0,99}";
  private static final Pattern FORM =
      Pattern.compile(SCHEME + "(" + NAME + "/" + NAME + ")@([^@]{1,200})");

  /** Whether an address is meant to be one of these, well written or not. */
  public static boolean isMeant(String address) {
    return address.startsWith(SCHEME);
  }

  /** Reads an address, or a path of a folder that is made of addresses; empty when it is none. */
  public static Optional<ContractAddress> parse(String path) {
    int of = path.indexOf(OF);
    String text = of < 0 ? path : path.substring(0, of);
    Matcher form = FORM.matcher(FilePath.decoded(text));
    if (!form.matches()) {
      return Optional.empty();
    }
    Optional<ContractAddress> from =
        of < 0 ? Optional.empty() : parse(path.substring(of + OF.length()));
    return Optional.of(new ContractAddress(text, form.group(1), form.group(2).strip(), from));
  }

  /** What is wrong with an address that is none. */
  public static String malformed(String path) {
    return "'%s' names no contract: expected concordat:NAMESPACE/NAME@RANGE#/..., as in concordat:shop/money@^1.2#/components/schemas/Money"
        .formatted(path.substring(0, Math.min(path.length(), 200)));
  }

  /** The path of the one version that is meant. */
  public static String pathOf(String contract, String version) {
    return SCHEME + contract + "@" + version;
  }

  /** The same reference means one version here and another one there, so the path says where. */
  static String path(Document from, String address) {
    return isMeant(from.path()) ? address + OF + from.path() : address;
  }
}
