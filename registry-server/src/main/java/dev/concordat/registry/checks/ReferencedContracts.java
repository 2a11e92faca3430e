package dev.concordat.registry.checks;

import dev.concordat.checker.source.ContractAddress;
import java.util.List;

/** The contracts of the registry, for documents that refer to them. */
public interface ReferencedContracts {
  /**
   * The version that a reference means from now on.
   *
   * @param contract that the reference stands in
   * @throws Unreferable when there is none, with a sentence for its author
   */
  Pin resolve(ContractAddress address, String contract) throws Unreferable;

  /** What the references of a stored version mean. */
  List<Pin> pins(long versionId);

  /** The same for a version known by its name. */
  List<Pin> pins(String contract, String version);

  /** The document of a version. */
  byte[] content(String contract, String version);

  /** A reference that leads to nothing that may be referred to. */
  final class Unreferable extends Exception {
    private static final long serialVersionUID = 1L;

    /** With what is wrong, and what to do about it. */
    public Unreferable(String message) {
      super(message);
    }
  }
}
