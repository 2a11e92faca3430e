package dev.concordat.registry.export;

import static dev.concordat.registry.Api.contract;
import static org.assertj.core.api.Assertions.assertThat;

import dev.concordat.registry.Answer;
import dev.concordat.registry.Api;
import dev.concordat.registry.OpenApiText;
import dev.concordat.registry.TestRegistry;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

abstract class ExportTest {
  @TempDir private Path data;

  /** What makes a server use a fresh database. */
  abstract String[] database();

  @Test
  void whatIsImportedIntoAnEmptyRegistryIsExportedEqually() throws Exception {
    byte[] exported;
    try (TestRegistry registry = TestRegistry.startIn(data.resolve("one"), database())) {
      fill(registry.api());
      exported = export(registry.api());
      Map<String, byte[]> files = files(exported);
      assertThat(files)
          .containsKeys(
              "contracts/shop/pets/1.0.0.yaml",
              "contracts/shop/pets/1.1.0.yaml",
              "rows/team.jsonl",
              "sha256sums.txt")
          .doesNotContainKeys("rows/access_token.jsonl", "rows/webhook.jsonl");
      assertThat(new String(files.get("contracts/shop/pets/1.0.0.yaml"), StandardCharsets.UTF_8))
          .isEqualTo(document("Pets"));
      assertThat(export(registry.api())).as("the same again").isEqualTo(exported);
    }
    try (TestRegistry registry = TestRegistry.startIn(data.resolve("two"), database())) {
      Api api = registry.api();
      assertThat(send(api, exported).at("/added")).isEqualTo("8");
      assertThat(export(api)).isEqualTo(exported);
      assertThat(
              api.get(contract("referring") + "/versions/1.0.0/references").at("/items/0/version"))
          .isEqualTo("1.0.0");
      assertThat(send(api, exported).at("/added")).as("a second time").isEqualTo("0");
      Answer next = api.publishNext("pets", OpenApiText.titled("Dogs").with("/x").yaml());
      assertThat(next.status()).as(next.text()).isEqualTo(201);
      assertThat(next.at("/version")).isEqualTo("1.1.1");
      assertThat(send(api, exported).at("/code")).isEqualTo("import-conflict");
      assertThat(api.get(contract("pets")).at("/versionCount")).isEqualTo("3");
    }
  }

  @Test
  void whatIsDamagedOrNoExportIsRefusedAsAWhole() throws Exception {
    try (TestRegistry registry = TestRegistry.startIn(data.resolve("one"), database())) {
      Api api = registry.api();
      fill(api);
      Map<String, byte[]> files = files(export(api));
      files.put("rows/team.jsonl", "{\"name\":\"eve\"}".getBytes(StandardCharsets.UTF_8));
      assertThat(send(api, zip(files)).at("/code")).isEqualTo("damaged-import");
      files.remove("rows/team.jsonl");
      assertThat(send(api, zip(files)).at("/code")).isEqualTo("damaged-import");
      files = files(export(api));
      files.put("../../evil", new byte[1]);
      assertThat(send(api, zip(files)).at("/code")).isEqualTo("damaged-import");
      assertThat(send(api, "no zip".getBytes(StandardCharsets.UTF_8)).at("/code"))
          .isEqualTo("unreadable-import");
      assertThat(send(api, zip(Map.of("a", new byte[1]))).status()).isEqualTo(400);
    }
  }

  private static void fill(Api api) {
    api.putTeam("shop");
    api.putTeam("other");
    assertThat(api.publish("pets", "1.0.0", document("Pets")).status()).isEqualTo(201);
    String next = OpenApiText.titled("Pets").with("/x").yaml();
    assertThat(api.publish("pets", "1.1.0", next).status()).isEqualTo(201);
    String referring =
        document("Refer")
            .replace(
                "Thing: {",
                "Other: {$ref: 'concordat:shop/pets@~1.0#/components/schemas/Thing'}\n    Thing: {");
    assertThat(api.publish("referring", "1.0.0", referring).status()).isEqualTo(201);
  }

  private static String document(String title) {
    return OpenApiText.titled(title).yaml();
  }

  private static byte[] export(Api api) {
    Answer answer = api.get("/api/v1/export", "Authorization", "Bearer " + TestRegistry.ADMIN);
    assertThat(answer.status()).isEqualTo(200);
    assertThat(answer.header("Content-Type")).isEqualTo("application/zip");
    return answer.body();
  }

  private static Answer send(Api api, byte[] zip) {
    return api.write("POST", "/api/v1/import", zip);
  }

  private static Map<String, byte[]> files(byte[] zip) throws IOException {
    Map<String, byte[]> files = new TreeMap<>();
    try (ZipInputStream in = new ZipInputStream(new ByteArrayInputStream(zip))) {
      for (ZipEntry entry = in.getNextEntry(); entry != null; entry = in.getNextEntry()) {
        files.put(entry.getName(), in.readAllBytes());
      }
    }
    return files;
  }

  private static byte[] zip(Map<String, byte[]> files) throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (ZipOutputStream out = new ZipOutputStream(bytes)) {
      for (Map.Entry<String, byte[]> file : files.entrySet()) {
        out.putNextEntry(new ZipEntry(file.getKey()));
        out.write(file.getValue());
      }
    }
    return bytes.toByteArray();
  }
}
