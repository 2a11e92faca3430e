package dev.concordat.maven;

import dev.concordat.checker.config.BaselineSetting;
import dev.concordat.checker.config.ContractEntry;
import dev.concordat.checker.config.PolicySettings;
import dev.concordat.checker.model.Format;
import java.io.File;
import java.util.Arrays;
import java.util.Optional;
import java.util.stream.Collectors;
import org.apache.maven.plugin.MojoExecutionException;
import org.jspecify.annotations.Nullable;

/** An entry of {@code <contracts>}; Maven fills the fields. */
public final class ContractFile {
  /** Where the contract is. */
  @Nullable File file;

  /** In place of a file, a pattern of files: {@code contracts/**}{@code /*.yaml}. */
  @Nullable String files;

  /** A pattern of files that match and are no contracts, such as parts of them. */
  @Nullable String except;

  /** The folder whose files belong to the contract; by default that of the file. */
  @Nullable File root;

  /** What the registry calls it: {@code namespace/name}; by default after the file. */
  @Nullable String name;

  /** {@code openapi}, {@code asyncapi} or {@code json-schema}; by default what it looks like. */
  @Nullable String format;

  /** The version to compare with, for {@code concordat:check}. */
  @Nullable File baselineFile;

  ContractEntry entry() throws MojoExecutionException {
    return new ContractEntry(
        Optional.ofNullable(name),
        where(),
        Optional.ofNullable(except),
        Optional.ofNullable(root).map(File::toString),
        format(),
        Optional.ofNullable(baselineFile)
            .map(path -> new BaselineSetting(BaselineSetting.Kind.FILE, path.toString())),
        PolicySettings.NONE);
  }

  private String where() throws MojoExecutionException {
    if (file != null) {
      return file.toString();
    }
    if (files != null) {
      return files;
    }
    throw new MojoExecutionException(
        "An entry of <contracts> has no <file>.\nName the contract's file in it, or <files> by a pattern.");
  }

  private Optional<Format> format() throws MojoExecutionException {
    Optional<Format> known = Optional.ofNullable(format).flatMap(Format::of);
    if (format != null && known.isEmpty()) {
      String all = Arrays.stream(Format.values()).map(Format::id).collect(Collectors.joining(", "));
      throw new MojoExecutionException(
          "'%s' is no contract format.\nUse one of %s, or leave it out.".formatted(format, all));
    }
    return known;
  }
}
