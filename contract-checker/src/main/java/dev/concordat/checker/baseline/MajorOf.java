package dev.concordat.checker.baseline;

import dev.concordat.checker.project.ProjectContract;
import dev.concordat.checker.project.ProjectException;
import dev.concordat.checker.source.UnreadableException;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The major number that a contract will have.
 *
 * @param version the version it will have, when that is known; else what the document says
 */
record MajorOf(Optional<String> version) {
  private static final Pattern NUMBER = Pattern.compile("(0|[1-9][0-9]*)([.].*)?");

  /** As a registry takes it: {@code 2.x}. */
  String selector(ProjectContract contract) throws ProjectException {
    String text = version.isPresent() ? version.get() : written(contract);
    Matcher number = NUMBER.matcher(text);
    if (!number.matches()) {
      throw new ProjectException(
          "The version '%s' of %s has no major number, and 'latest-in-major' needs one.\nGive it a version like 1.4.0, or compare with another one."
              .formatted(text, contract.label()));
    }
    return number.group(1) + ".x";
  }

  private static String written(ProjectContract contract) throws ProjectException {
    try {
      return contract.text().read(contract.options()).version().orElse("");
    } catch (UnreadableException e) {
      throw new ProjectException(
          "%s is no contract that can be read:\n%s".formatted(contract.label(), e.getMessage()), e);
    }
  }
}
