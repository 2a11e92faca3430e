package dev.concordat.checker.baseline;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.concordat.checker.client.RegistryClient;
import dev.concordat.checker.client.RegistryStandIn;
import dev.concordat.checker.client.Timeouts;
import dev.concordat.checker.config.BaselineSetting;
import dev.concordat.checker.config.BaselineSetting.Kind;
import dev.concordat.checker.config.ContractEntry;
import dev.concordat.checker.lock.LockedFiles;
import dev.concordat.checker.policy.CompatibilityMode;
import dev.concordat.checker.project.ProjectContract;
import dev.concordat.checker.project.ProjectContracts;
import dev.concordat.checker.project.ProjectException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class BaselinesTest {
  private static final String PETS =
      "openapi: 3.0.3\ninfo: {title: Pets, version: 2.1.0}\npaths: {}\n";

  @TempDir Path project;
  private ProjectContract pets;

  @BeforeEach
  void aContract() throws Exception {
    Files.createDirectories(project.resolve("api"));
    Files.writeString(project.resolve("api/pets.yaml"), PETS);
    pets =
        ProjectContracts.in(project, "zoo").find(List.of(ContractEntry.of("api/pets.yaml"))).get(0);
  }

  @Test
  void aFileOfAJarIsTheOneWhosePathAgreesMost() throws Exception {
    jar("old.jar", "META-INF/api/pets.yaml", "other/pets.yaml", "api/cats.yaml");

    assertThat(of(Kind.FILE, "old.jar"))
        .extracting(Baseline::label)
        .containsExactly("old.jar!/META-INF/api/pets.yaml");
    assertThat(of(Kind.FILE, "old.jar!/api/cats.yaml").get(0).text().content())
        .isEqualTo("api/cats.yaml".getBytes(UTF_8));
    assertThatThrownBy(() -> of(Kind.FILE, "old.jar!/api/dogs.yaml"))
        .hasMessage(
            "old.jar has no file api/dogs.yaml.\nSee what it has with: jar tf %s"
                .formatted(project.resolve("old.jar")));
  }

  @Test
  void whatIsNoJarIsNamed() throws Exception {
    Files.writeString(project.resolve("old.jar"), "no jar");
    jar("two.jar", "a/pets.yaml", "b/pets.yaml");

    assertThatThrownBy(() -> of(Kind.FILE, "old.jar"))
        .isInstanceOf(ProjectException.class)
        .hasMessageStartingWith("old.jar is no jar");
    assertThatThrownBy(() -> of(Kind.FILE, "two.jar"))
        .hasMessageStartingWith("two.jar has more than one file pets.yaml.");
    assertThatThrownBy(() -> of(Kind.FILE, "none.yaml"))
        .hasMessageStartingWith("There is no baseline none.yaml to compare api/pets.yaml with.");
  }

  @Test
  void aReleasedArtifactThatThereIsNotYetMeansANewContract() throws Exception {
    assertThat(source(Kind.ARTIFACT, "com.example:pets").of(pets)).isEmpty();
    assertThat(source(Kind.ARTIFACT, "com.example:pets"))
        .hasToString("a release of com.example:pets");
  }

  @Test
  void whatRunsInAnEnvironmentCannotBeToldYet() {
    assertThatThrownBy(() -> of(Kind.ENVIRONMENT, "production"))
        .isInstanceOf(ProjectException.class)
        .hasMessageContaining(
            "cannot tell yet what of zoo/pets runs in the environment 'production'")
        .hasMessageContaining("label:production");
  }

  @Test
  void gitHasNoEarlierVersionOfWhatTheBuildMakes() throws Exception {
    Files.createDirectories(project.resolve("target"));
    Files.writeString(project.resolve("target/pets.yaml"), PETS);
    pets =
        ProjectContracts.in(project, "zoo")
            .find(List.of(ContractEntry.of("target/pets.yaml")))
            .get(0);

    assertThatThrownBy(() -> of(Kind.GIT, "HEAD"))
        .hasMessageStartingWith("The build makes target/pets.yaml, so git has no earlier version");
  }

  @Test
  void theLastOfTheSameMajorIsThatOfTheVersionToCome() throws Exception {
    try (var registry = new RegistryStandIn()) {
      String contract = "GET /api/v1/contracts/zoo/pets";
      registry.answers(
          contract,
          200,
          "application/json",
          "{\"namespace\":\"zoo\",\"name\":\"pets\",\"owner\":\"z\"}");
      registry.answers("GET /api/v1/teams/z", 200, "application/json", "{\"name\":\"z\"}");
      for (String asked : List.of("2.x", "7.x")) {
        registry.answers(
            contract + "/versions/" + asked,
            200,
            "application/json",
            "{\"version\":\"%s\"}".formatted(asked.replace("x", "0.0")));
        registry.answers(
            contract + "/versions/" + asked.replace("x", "0.0") + "/content",
            200,
            "text/yaml",
            PETS);
      }
      var client = new RegistryClient(registry.url(), Optional.empty(), Timeouts.DEFAULT);
      var setting = new BaselineSetting(Kind.REGISTRY, "latest-in-major");

      assertThat(
              baselines(setting, Optional.of(client), Optional.empty(), Optional.empty())
                  .of(pets)
                  .of(pets))
          .extracting(Baseline::label)
          .containsExactly("zoo/pets 2.0.0");
      assertThat(
              baselines(setting, Optional.of(client), Optional.empty(), Optional.of("7.3.0"))
                  .of(pets)
                  .of(pets))
          .extracting(Baseline::label)
          .containsExactly("zoo/pets 7.0.0");
    }
  }

  @Test
  void offlineThePinnedVersionStandsInForTheRegistry() throws Exception {
    Path lock = project.resolve("concordat.lock");
    Files.writeString(project.resolve("pets.yaml"), PETS);
    var setting = new BaselineSetting(Kind.REGISTRY, "latest");
    Baselines offline = baselines(setting, Optional.empty(), Optional.of(lock), Optional.empty());

    assertThatThrownBy(() -> offline.of(pets).of(pets))
        .hasMessageStartingWith("Offline, and concordat.lock pins no version of zoo/pets");
    Files.writeString(
        lock,
        """
        lock-version: 1
        contracts:
          - contract: zoo/pets
            range: '^1'
            version: '1.4.0'
            sha256: '%s'
            file: pets.yaml
            pulled: 2020-01-01T00:00:00Z
        """
            .formatted(LockedFiles.sha256(PETS.getBytes(UTF_8))));
    assertThat(offline.of(pets).of(pets).get(0).label())
        .startsWith("zoo/pets 1.4.0 (offline; pulled ")
        .endsWith(" days ago)");
  }

  private List<Baseline> of(Kind kind, String value) throws ProjectException {
    return source(kind, value).of(pets);
  }

  private BaselineSource source(Kind kind, String value) throws ProjectException {
    return baselines(
            new BaselineSetting(kind, value), Optional.empty(), Optional.empty(), Optional.empty())
        .of(pets);
  }

  private static Baselines baselines(
      BaselineSetting setting,
      Optional<RegistryClient> registry,
      Optional<Path> lock,
      Optional<String> version) {
    return new Baselines(
        Optional.of(setting),
        registry,
        coordinates -> Optional.empty(),
        lock,
        version,
        (contract, summary) -> CompatibilityMode.BACKWARD);
  }

  private void jar(String name, String... files) throws IOException {
    try (var zip = new ZipOutputStream(Files.newOutputStream(project.resolve(name)))) {
      for (String file : files) {
        zip.putNextEntry(new ZipEntry(file));
        zip.write(file.getBytes(UTF_8));
      }
    }
  }
}
