package dev.concordat.checker.source;

import java.net.URI;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/** Which file of a contract a reference means. */
public final class FilePath {
  private static final Pattern ABSOLUTE = Pattern.compile("([A-Za-z][A-Za-z0-9+.-]*:|/).*");

  private FilePath() {}

  /**
   * The path of the file, from the contract's folder; one that leads out of it starts with a step
   * up. Empty when the address names no file.
   *
   * <p>A document with an identifier lies where that says as much as where it was found, so an
   * address below the identifier's is a file below the document's.
   *
   * @param from the document that the reference stands in
   * @param identifier the address that the document gives to itself; empty when it does not
   * @param base the address that the identifiers around the reference add up to
   * @param address what stands before the hash
   */
  public static Optional<String> of(Document from, String identifier, String base, String address) {
    if (ContractAddress.isMeant(address)) {
      return Optional.of(ContractAddress.path(from, address));
    }
    if (ContractAddress.isMeant(from.path())) {
      return Optional.empty(); // a contract of a registry lies in no folder
    }
    boolean absolute = ABSOLUTE.matcher(address).matches();
    if (!absolute && base.equals(identifier)) {
      return Optional.of(join(from.path(), address));
    }
    String folder = identifier.substring(0, identifier.lastIndexOf('/') + 1);
    String target = resolve(base, address);
    if (!target.startsWith(folder)) {
      return Optional.empty();
    }
    String rest = target.substring(folder.length());
    return ABSOLUTE.matcher(rest).matches()
        ? Optional.empty()
        : Optional.of(join(from.path(), rest));
  }

  private static String resolve(String base, String address) {
    try {
      return base.isEmpty() ? address : URI.create(base).resolve(address).toString();
    } catch (IllegalArgumentException e) {
      return address;
    }
  }

  private static String join(String file, String address) {
    List<String> steps = new ArrayList<>(List.of(file.split("/")));
    steps.remove(steps.size() - 1);
    for (String step : decoded(address).split("/")) {
      boolean inside = !steps.isEmpty() && !steps.get(steps.size() - 1).equals("..");
      if (step.equals("..") && inside) {
        steps.remove(steps.size() - 1);
      } else if (!step.isEmpty() && !step.equals(".")) {
        steps.add(step);
      }
    }
    return String.join("/", steps);
  }

  static String decoded(String address) {
    if (address.indexOf('%') < 0) {
      return address;
    }
    try {
      return URLDecoder.decode(address.replace("+", "%2B"), StandardCharsets.UTF_8);
    } catch (IllegalArgumentException e) {
      return address; // a lone percent sign stands for itself
    }
  }
}
