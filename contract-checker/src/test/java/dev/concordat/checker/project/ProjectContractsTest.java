package dev.concordat.checker.project;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.concordat.checker.client.ContractName;
import dev.concordat.checker.config.ContractEntry;
import dev.concordat.checker.config.PolicySettings;
import dev.concordat.checker.model.Contract;
import dev.concordat.checker.parse.ReadOptions;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ProjectContractsTest {
  @TempDir Path project;

  @Test
  void theContractsOfTheDirectoryAreNamedAfterTheirFiles() throws Exception {
    write("src/main/contracts/Orders.openapi.yaml");
    write("src/main/contracts/payments.json");
    write("src/main/contracts/notes.txt");

    List<ProjectContract> found = contracts().directlyIn(project.resolve("src/main/contracts"));

    assertThat(found)
        .extracting(ProjectContract::name)
        .containsExactly(ContractName.of("shop/orders"), ContractName.of("shop/payments"));
    assertThat(found.get(0).label()).isEqualTo("src/main/contracts/Orders.openapi.yaml");
  }

  @Test
  void aProjectWithoutTheDirectoryHasNoContracts() throws Exception {
    assertThat(contracts().directlyIn(project.resolve("none"))).isEmpty();
  }

  @Test
  void twoStarsStandForAnyFoldersAndForNone() throws Exception {
    write("api/orders.yaml");
    write("api/v2/deep/payments.yaml");
    write("api/v2/parts/money.yaml");
    write("api/.hidden/secret.yaml");
    write("target/classes/copy.yaml");

    assertThat(find("api/**/*.yaml", "api/**/parts/*"))
        .extracting(ProjectContract::label)
        .containsExactly("api/orders.yaml", "api/v2/deep/payments.yaml");
    assertThat(find("**/*.yaml", "api/**"))
        .as("what builds leave behind counts only where it is named")
        .isEmpty();
    assertThat(find("target/**/*.yaml", "none"))
        .extracting(ProjectContract::label)
        .containsExactly("target/classes/copy.yaml");
  }

  @Test
  void aConfiguredNameMayHaveANamespaceOfItsOwn() throws Exception {
    write("orders.yaml");

    assertThat(contracts().find(List.of(entry("orders.yaml", "legacy/orders"))))
        .extracting(ProjectContract::name)
        .containsExactly(ContractName.of("legacy/orders"));
  }

  @Test
  void aMissingFileIsNamed() {
    assertThatThrownBy(() -> contracts().find(List.of(ContractEntry.of("orders.yaml"))))
        .isInstanceOf(ProjectException.class)
        .hasMessage("There is no contract orders.yaml.\nCorrect the path, or leave the entry out.");
  }

  @Test
  void aMissingFileThatTheBuildMakesSaysWhenToRun() {
    assertThatThrownBy(() -> contracts().find(List.of(ContractEntry.of("target/openapi.yaml"))))
        .hasMessageStartingWith("There is no contract target/openapi.yaml.\nThe build makes it:");
    assertThatThrownBy(() -> contracts().find(List.of(ContractEntry.of("target/api/*.yaml"))))
        .hasMessageContaining("The build makes it:");
  }

  @Test
  void aPatternThatMatchesNothingIsAMistake() {
    assertThatThrownBy(() -> contracts().find(List.of(ContractEntry.of("api/*.yaml"))))
        .isInstanceOf(ProjectException.class)
        .hasMessageContaining("No file matches 'api/*.yaml'")
        .hasMessageContaining("Correct the pattern");
  }

  @Test
  void aBrokenPatternIsNamed() {
    assertThatThrownBy(() -> contracts().find(List.of(ContractEntry.of("api/[*.yaml"))))
        .isInstanceOf(ProjectException.class)
        .hasMessageContaining("'api/[*.yaml' is no pattern of files");
  }

  @Test
  void twoFilesOfOneNameAskForAnother() throws Exception {
    write("a/orders.yaml");
    write("b/orders.json");

    assertThatThrownBy(() -> contracts().find(List.of(ContractEntry.of("*/orders.*"))))
        .hasMessage(
            "a/orders.yaml and b/orders.json would both be the contract shop/orders.\nGive one of them another name.");
    assertThatThrownBy(() -> contracts().find(List.of(entry("*/orders.*", "orders"))))
        .hasMessageContaining("the name orders is for one contract");
  }

  @Test
  void aFileNameThatNoContractCanHaveAsksForAName() throws Exception {
    write("our orders.yaml");

    assertThatThrownBy(() -> contracts().find(List.of(ContractEntry.of("our orders.yaml"))))
        .hasMessageStartingWith("'our orders' is no contract name")
        .hasMessageEndingWith("Give the contract a name of its own.");
  }

  @Test
  void placesInOtherFilesAreNamedFromTheProject() throws Exception {
    Files.createDirectories(project.resolve("api/parts"));
    Files.writeString(
        project.resolve("api/pet.json"), "{\"$ref\": \"parts/name.json\", \"type\": \"object\"}");
    Files.writeString(project.resolve("api/parts/name.json"), "{\"type\": \"string\"}");

    ContractText text = find("api/pet.json", "none").get(0).text();
    Contract read = text.read(ReadOptions.DETECT);

    assertThat(read.document().set().all())
        .extracting(document -> document.file())
        .containsExactly("api/pet.json", "api/parts/name.json");
  }

  private List<ProjectContract> find(String files, String except) throws ProjectException {
    var entry =
        new ContractEntry(
            Optional.empty(),
            files,
            Optional.of(except),
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            PolicySettings.NONE);
    try {
      return contracts().find(List.of(entry));
    } catch (ProjectException e) {
      assertThat(e).hasMessageStartingWith("No file matches");
      return List.of();
    }
  }

  private ProjectContracts contracts() {
    return ProjectContracts.in(project, "shop");
  }

  private static ContractEntry entry(String files, String name) {
    return new ContractEntry(
        Optional.of(name),
        files,
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        PolicySettings.NONE);
  }

  private void write(String file) throws IOException {
    Path path = project.resolve(file);
    Files.createDirectories(path.getParent());
    Files.writeString(path, "openapi: 3.1.0\n");
  }
}
