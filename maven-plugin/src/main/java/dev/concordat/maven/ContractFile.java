package dev.concordat.maven;

import java.io.File;
import org.jspecify.annotations.Nullable;

/** An entry of {@code <contracts>}; Maven fills the fields. */
public final class ContractFile {
  /** Where the contract is. */
  @Nullable File file;

  /** What the registry calls it: {@code namespace/name}; by default after the file. */
  @Nullable String name;

  /** {@code openapi}, {@code asyncapi} or {@code json-schema}; by default what it looks like. */
  @Nullable String format;

  /** The version to compare with, for {@code concordat:check}. */
  @Nullable File baselineFile;
}
