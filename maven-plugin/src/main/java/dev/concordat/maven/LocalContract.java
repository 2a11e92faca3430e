package dev.concordat.maven;

import dev.concordat.checker.client.ContractName;
import dev.concordat.checker.model.Format;
import java.nio.file.Path;
import java.util.Optional;

/**
 * A contract of the project.
 *
 * @param label the file as messages name it, relative to the project
 * @param baselineFile the version to compare with, when it is a file of its own
 */
record LocalContract(
    Path file,
    String label,
    ContractName name,
    Optional<Format> format,
    Optional<Path> baselineFile) {}
