package dev.concordat.maven;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.concordat.checker.client.ContractName;
import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.apache.maven.plugin.MojoExecutionException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class LocalContractsTest {
  @TempDir Path project;

  @Test
  void theContractsOfTheDirectoryAreNamedAfterTheirFiles() throws Exception {
    write("src/main/contracts/Orders.openapi.yaml");
    write("src/main/contracts/payments.json");
    write("src/main/contracts/notes.txt");

    List<LocalContract> found = contracts().find(List.of());

    assertThat(found)
        .extracting(LocalContract::name)
        .containsExactly(ContractName.of("shop/orders"), ContractName.of("shop/payments"));
    assertThat(found.get(0).label()).isEqualTo("src/main/contracts/Orders.openapi.yaml");
  }

  @Test
  void aProjectWithoutTheDirectoryHasNoContracts() throws MojoExecutionException {
    assertThat(contracts().find(List.of())).isEmpty();
  }

  @Test
  void aConfiguredNameMayHaveANamespaceOfItsOwn() throws Exception {
    write("orders.yaml");

    assertThat(contracts().find(List.of(entry("orders.yaml", "legacy/orders", null))))
        .extracting(LocalContract::name)
        .containsExactly(ContractName.of("legacy/orders"));
  }

  @Test
  void aMissingFileIsNamed() {
    assertThatThrownBy(() -> contracts().find(List.of(entry("orders.yaml", null, null))))
        .isInstanceOf(MojoExecutionException.class)
        .hasMessage("There is no contract orders.yaml.\nCorrect the path, or leave the entry out.");
  }

  @Test
  void anUnknownFormatIsNamedWithTheKnownOnes() throws Exception {
    write("orders.yaml");

    assertThatThrownBy(() -> contracts().find(List.of(entry("orders.yaml", null, "wsdl"))))
        .isInstanceOf(MojoExecutionException.class)
        .hasMessageStartingWith("'wsdl' is no contract format.\nUse one of openapi, asyncapi");
  }

  @Test
  void aFileNameThatNoContractCanHaveAsksForAName() throws Exception {
    write("src/main/contracts/our orders.yaml");

    assertThatThrownBy(() -> contracts().find(List.of()))
        .isInstanceOf(MojoExecutionException.class)
        .hasMessageStartingWith("'our orders' is no contract name")
        .hasMessageEndingWith("Give the contract a <name> of its own.");
  }

  private LocalContracts contracts() {
    return new LocalContracts(project.toFile(), "shop");
  }

  private static ContractFile entry(String file, String name, String format) {
    ContractFile entry = new ContractFile();
    entry.file = new File(file);
    entry.name = name;
    entry.format = format;
    return entry;
  }

  private void write(String file) throws IOException {
    Path path = project.resolve(file);
    Files.createDirectories(path.getParent());
    Files.writeString(path, "openapi: 3.1.0\n");
  }
}
