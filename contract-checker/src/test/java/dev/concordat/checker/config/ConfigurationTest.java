package dev.concordat.checker.config;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.networknt.schema.InputFormat;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import dev.concordat.checker.policy.CompatibilityMode;
import dev.concordat.checker.policy.Policy;
import dev.concordat.checker.rules.Category;
import dev.concordat.checker.rules.Severity;
import dev.concordat.checker.schema.ContentModel;
import dev.concordat.checker.source.CanonicalForm;
import dev.concordat.checker.source.Document;
import dev.concordat.checker.source.Limits;
import dev.concordat.checker.source.SourceReader;
import dev.concordat.checker.source.UnreadableException;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ConfigurationTest {
  private static final String FULL =
      """
      registry: https://contracts.example.com
      namespace: shop
      owner: orders
      baseline: {artifact: 'com.example:orders'}
      policy:
        mode: FULL
        content-model: strict
        category: codegen
        steps: 5000
        severities:
          request-parameter-removed: breaking
      contracts:
        - name: shop/orders
          files: api/orders.yaml
          baseline: {merge-base: origin/main}
          policy: {mode: BACKWARD}
        - files: api/events/*.yaml
          except: api/events/parts.yaml
          root: api
          format: asyncapi
      service: orders
      provides: [shop/orders]
      consumes:
        - contract: shop/payments
          range: ^1.2
          uses:
            - {exchange: send payments.requested, fields: [/amount]}
      pulled: contracts/pulled
      accepted:
        - rule: response-property-removed
          fingerprint: 0123456789abcdef
          reason: billing stopped reading it in May
          by: Jo
          until: 2027-01-31
      """;

  @Test
  void everythingThatCanBeSaidIsRead() throws Exception {
    Configuration read = read(FULL);
    assertThat(read.registry()).contains("https://contracts.example.com");
    assertThat(read.owner()).contains("orders");
    Policy common = read.policy(Policy.DEFAULT);
    assertThat(common.mode()).isEqualTo(CompatibilityMode.FULL);
    assertThat(common.contentModel()).isEqualTo(ContentModel.STRICT);
    assertThat(common.weights().category()).isEqualTo(Category.CODEGEN);
    assertThat(common.steps()).isEqualTo(5000);
    assertThat(common.weights().severities())
        .containsEntry("request-parameter-removed", Severity.BREAKING);
    assertThat(common.accepted()).hasSize(1);
    assertThat(common.accepted().get(0).until()).contains(LocalDate.of(2027, 1, 31));
  }

  @Test
  void whatAServiceSaysOfTheContractsAroundItIsRead() throws Exception {
    ServiceSettings service = read(FULL).service();
    assertThat(service.name()).contains("orders");
    assertThat(service.provides()).contains(List.of("shop/orders"));
    assertThat(service.pulledFolder()).isEqualTo("contracts/pulled");
    assertThat(service.consumes())
        .containsExactly(
            new ConsumedContract(
                "shop/payments",
                Optional.of("^1.2"),
                List.of(
                    new ConsumedContract.UsedPart("send payments.requested", List.of("/amount")))));
  }

  @Test
  void aContractIsConsumedOnce() {
    assertThatThrownBy(
            () -> read("consumes: [{contract: shop/a}, {contract: shop/a}, {contract: A B}]"))
        .hasMessageContaining("'shop/a' is consumed twice")
        .hasMessageContaining("'A B' is no contract name");
  }

  @Test
  void whatOneContractSaysGoesBeforeWhatAllSay() throws Exception {
    Configuration read = read(FULL);
    ContractEntry orders = read.contracts().get(0);
    Policy policy = read.policy(orders, Policy.DEFAULT);
    assertThat(policy.mode()).isEqualTo(CompatibilityMode.BACKWARD);
    assertThat(policy.contentModel()).isEqualTo(ContentModel.STRICT);
    assertThat(policy.accepted()).hasSize(1);
    assertThat(orders.baseline())
        .contains(new BaselineSetting(BaselineSetting.Kind.MERGE_BASE, "origin/main"));
  }

  @Test
  void allThatIsWrongIsToldWithItsPlace() {
    String wrong =
        """
        registri: x
        policy:
          contentModel: strict
          mode: SIDEWAYS
          severities: {no-such-rule: risky}
        contracts:
          - name: shop/orders
        accepted:
          - rule: response-property-removed
            fingerprint: 0123456789abcdef
            until: soon
        """;
    assertThatThrownBy(() -> read(wrong))
        .isInstanceOf(UnreadableException.class)
        .hasMessageContaining("concordat.yaml:1:1: unknown member 'registri'")
        .hasMessageContaining("did you mean 'content-model'?")
        .hasMessageContaining("concordat.yaml:4:3: 'mode' is 'SIDEWAYS'")
        .hasMessageContaining("unknown member 'no-such-rule'; there is none of that name")
        .hasMessageContaining("'files' is missing: say which file")
        .hasMessageContaining("'reason' is missing: say why the finding may pass")
        .hasMessageContaining("'until' is 'soon'; expected a date like 2027-01-31");
  }

  /** Editors complete and check the file by the schema, so it must say what the reader says. */
  @ParameterizedTest
  @ValueSource(
      strings = {
        FULL,
        "{}",
        "contracts: []",
        "contracts: [{files: a.yaml, baseline: {git: HEAD}}]",
        "contracts: [{files: a.yaml, baseline: {git: HEAD, file: b.yaml}}]",
        "contracts: [{files: a.yaml, baseline: {}}]",
        "contracts: [{name: a/b}]",
        "contracts: {files: a.yaml}",
        "policy: {mode: SIDEWAYS}",
        "policy: {severities: {response-property-removed: fatal}}",
        "policy: strict",
        "accepted: [{rule: r, fingerprint: f}]",
        "accepted: [{rule: r, fingerprint: f, reason: ''}]",
        "accepted: [{rule: r, fingerprint: f, reason: why, until: soon}]",
        "unknown: 1"
      })
  void theSchemaSaysWhatTheReaderSays(String text) throws Exception {
    boolean readable;
    try {
      read(text);
      readable = true;
    } catch (UnreadableException e) {
      readable = false;
    }
    assertThat(isValid(text)).isEqualTo(readable);
  }

  @Test
  void theNearestFileUpToTheRepositoryCounts(@TempDir Path root) throws Exception {
    Path repository = Files.createDirectories(root.resolve("repository"));
    Path module = Files.createDirectories(repository.resolve("orders/src"));
    Files.writeString(root.resolve("concordat.yaml"), "owner: outside");
    Files.createDirectory(repository.resolve(".git"));
    assertThat(ConfigurationFile.near(module)).isEmpty();
    Files.writeString(repository.resolve("concordat.yaml"), "owner: shop");
    assertThat(owner(module)).contains("shop");
    Files.writeString(repository.resolve("orders/concordat.yaml"), "owner: orders");
    assertThat(owner(module)).contains("orders");
  }

  private static Optional<String> owner(Path folder) throws Exception {
    return ConfigurationFile.near(folder).flatMap(file -> file.configuration().owner());
  }

  private static Configuration read(String text) throws UnreadableException {
    return ConfigurationReader.read("concordat.yaml", text.getBytes(UTF_8));
  }

  private static boolean isValid(String text) throws IOException, UnreadableException {
    Document document =
        new SourceReader(Limits.DEFAULT).read("concordat.yaml", text.getBytes(UTF_8));
    try (InputStream schema =
        ConfigurationTest.class.getResourceAsStream("/schemas/concordat.schema.json")) {
      return SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
          .getSchema(new String(schema.readAllBytes(), UTF_8), InputFormat.JSON)
          .validate(CanonicalForm.of(document.root()), InputFormat.JSON)
          .isEmpty();
    }
  }
}
