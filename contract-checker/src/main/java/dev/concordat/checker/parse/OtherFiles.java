package dev.concordat.checker.parse;

import dev.concordat.checker.source.Document;
import dev.concordat.checker.source.FilePath;
import dev.concordat.checker.source.Node;
import dev.concordat.checker.source.UnreadableException;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Opens the files that the references of a contract lead to, and tells where they do not. */
final class OtherFiles {
  private final Problems problems;

  OtherFiles(Problems problems) {
    this.problems = problems;
  }

  /** Where a reference stands in a file, and what it says. */
  record Seeking(Document from, String identifier, String base, Reference reference) {
    /** A reference where no identifiers count. */
    static Seeking plain(Document from, Reference reference) {
      return new Seeking(from, "", "", reference);
    }

    Optional<String> path() {
      return from.set().hasFolder() && !reference.isPrivate()
          ? FilePath.of(from, identifier, base, reference.document())
          : Optional.empty();
    }
  }

  /**
   * The document that a reference leads to.
   *
   * @param place where to tell what is wrong with the reference
   * @param needed whether a part of the contract is missing without it
   */
  @Nullable Document open(Seeking seeking, Node place, boolean needed) {
    Optional<String> path = seeking.path();
    Reference reference = seeking.reference();
    boolean wrong = needed || reference.isRegistered();
    if (path.isEmpty()) {
      tell(place, reference.external(), wrong || reference.isPrivate());
      return null;
    }
    if (path.get().startsWith("../")) {
      tell(place, reference.outside(), true);
      return null;
    }
    Optional<Document> found = read(seeking);
    if (found.isEmpty()) {
      String reason = seeking.from().set().reason(path.get()).orElseGet(reference::missing);
      tell(place, reason, wrong);
    }
    return found.orElse(null);
  }

  /** The same, saying nothing of the reference. */
  Optional<Document> read(Seeking seeking) {
    Optional<String> path = seeking.path();
    try {
      return path.isEmpty() ? Optional.empty() : seeking.from().set().read(path.get());
    } catch (UnreadableException e) {
      problems.unreadable(e.diagnostics());
      return Optional.empty();
    }
  }

  private void tell(Node place, String message, boolean error) {
    if (error) {
      problems.error(place, message);
    } else {
      problems.warning(place, message);
    }
  }
}
