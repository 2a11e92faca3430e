package dev.concordat.checker.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Contracts that are spread over several files. */
class CheckFoldersTest {
  private static final String ENTRY =
      """
      openapi: 3.0.3
      info: {title: Pets, version: 1.0.0}
      paths:
        /pets:
          get:
            responses:
              '200':
                description: a pet
                content: {application/json: {schema: {$ref: '../schemas/pet.yaml'}}}
      """;

  @TempDir Path folder;

  private final StringWriter out = new StringWriter();
  private final StringWriter err = new StringWriter();

  @BeforeEach
  void twoVersions() throws IOException {
    write("v1/api/pets.yaml", ENTRY);
    write("v1/schemas/pet.yaml", "type: object\nrequired: [name]\nproperties: {name: {}}\n");
    write("v2/api/pets.yaml", ENTRY);
    write("v2/schemas/pet.yaml", "type: object\nproperties: {name: {}}\n");
  }

  @Test
  void theFilesOfTheNamedFoldersBelongToTheContracts() {
    int code =
        check("v1/api/pets.yaml", "v2/api/pets.yaml", "--root", path("v1"), "--root", path("v2"));

    assertThat(code).isEqualTo(1);
    assertThat(out.toString())
        .contains("rule    response-property-became-optional")
        .contains("v1/schemas/pet.yaml:")
        .contains("v2/schemas/pet.yaml:");
  }

  @Test
  void oneFolderMayHoldBoth() {
    assertThat(check("v1/api/pets.yaml", "v2/api/pets.yaml", "--root", path(""))).isEqualTo(1);
  }

  @Test
  void withoutANamedFolderNothingIsReadFromAboveTheContract() {
    int code = check("v1/api/pets.yaml", "v2/api/pets.yaml");

    assertThat(code).isEqualTo(2);
    assertThat(err.toString()).contains("leads out of the contract's folder");
  }

  @Test
  void aContractOutsideOfTheNamedFolderIsRefused() {
    int code = check("v1/api/pets.yaml", "v2/api/pets.yaml", "--root", path("v1"));

    assertThat(code).isEqualTo(2);
    assertThat(err.toString()).contains("is not in the folder").contains("name a wider --root");
  }

  private int check(String old, String now, String... options) {
    String[] arguments = new String[options.length + 3];
    arguments[0] = "check";
    arguments[1] = path(old);
    arguments[2] = path(now);
    System.arraycopy(options, 0, arguments, 3, options.length);
    return ConcordatCli.run(arguments, new PrintWriter(out), new PrintWriter(err));
  }

  private String path(String name) {
    return folder.resolve(name).toString();
  }

  private void write(String name, String content) throws IOException {
    Path file = folder.resolve(name);
    Files.createDirectories(file.getParent());
    Files.writeString(file, content);
  }
}
