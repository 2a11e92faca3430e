package dev.concordat.checker.lock;

import dev.concordat.checker.config.Section;
import dev.concordat.checker.source.Diagnostic;
import dev.concordat.checker.source.Document;
import dev.concordat.checker.source.Limits;
import dev.concordat.checker.source.SourceReader;
import dev.concordat.checker.source.UnreadableException;
import java.time.Instant;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/** Reads a lock file; all that is wrong with it is told at once. */
final class LockReader {
  private static final List<String> ROOT = List.of("lock-version", "contracts");
  private static final List<String> CONTRACT =
      List.of("contract", "range", "version", "sha256", "file", "pulled", "from");
  private static final Pattern SHA256 = Pattern.compile("[0-9a-f]{64}");
  private static final String WRITTEN = "concordat pull writes it";

  private LockReader() {}

  static Lock read(String file, byte[] content) throws UnreadableException {
    Document document = new SourceReader(Limits.DEFAULT).read(file, content);
    List<Diagnostic> problems = new ArrayList<>();
    Optional<Section> root = Section.of(document, document.root(), problems, ROOT);
    root.ifPresent(LockReader::checkVersion);
    List<LockedContract> contracts =
        root.map(section -> section.sections("contracts", CONTRACT)).orElse(List.of()).stream()
            .flatMap(one -> contract(one).stream())
            .toList();
    if (!problems.isEmpty()) {
      throw new UnreadableException(problems);
    }
    return new Lock(contracts);
  }

  private static void checkVersion(Section root) {
    root.value(
        "lock-version",
        text -> Optional.of(text).filter(LockWriter.VERSION::equals),
        LockWriter.VERSION + "; a newer Concordat wrote it, use that one");
  }

  private static Optional<LockedContract> contract(Section section) {
    Optional<String> contract = section.needed("contract", WRITTEN);
    Optional<String> range = section.needed("range", WRITTEN);
    Optional<String> version = section.needed("version", WRITTEN);
    section.needed("sha256", WRITTEN);
    Optional<String> hash =
        section.value(
            "sha256",
            text -> Optional.of(text).filter(hex -> SHA256.matcher(hex).matches()),
            "64 hex digits");
    Optional<String> file = section.needed("file", WRITTEN).flatMap(text -> inside(section, text));
    Optional<Instant> pulled =
        section.value("pulled", LockReader::instant, "a time like 2026-11-20T09:30:00Z");
    if (contract.isEmpty()
        || range.isEmpty()
        || version.isEmpty()
        || hash.isEmpty()
        || file.isEmpty()) {
      return Optional.empty();
    }
    return Optional.of(
        new LockedContract(
            contract.get(),
            range.get(),
            version.get(),
            hash.get(),
            file.get(),
            pulled.orElse(Instant.EPOCH),
            section.text("from").orElse("")));
  }

  /** A lock file is never a reason to write or read elsewhere. */
  private static Optional<String> inside(Section section, String file) {
    if (file.startsWith("/") || file.contains("..") || file.contains(":")) {
      section.problemHere("'%s' leads out of the project; %s", file, WRITTEN);
      return Optional.empty();
    }
    return Optional.of(file);
  }

  private static Optional<Instant> instant(String text) {
    try {
      return Optional.of(Instant.parse(text));
    } catch (DateTimeParseException e) {
      return Optional.empty();
    }
  }
}
