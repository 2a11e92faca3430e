package dev.concordat.checker.lock;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.concordat.checker.client.RegistryClient;
import dev.concordat.checker.client.RegistryStandIn;
import dev.concordat.checker.client.Timeouts;
import dev.concordat.checker.config.ConsumedContract;
import dev.concordat.checker.project.ProjectException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PullTest {
  private static final String VERSIONS = "GET /api/v1/contracts/shop/orders/versions/";
  private static final Instant NOON = Instant.parse("2026-11-20T12:00:00Z");
  private static final ConsumedContract ORDERS = consumed("^1.0");

  @TempDir Path project;

  private RegistryStandIn registry;
  private Path lock;
  private Path file;

  @BeforeEach
  void aRegistryWithOneVersion() throws Exception {
    registry = new RegistryStandIn();
    has("range%3A%5E1.0", "1.2.0", "openapi: 3.1.0 # 1.2.0\n");
    lock = project.resolve("concordat.lock");
    file = project.resolve("pulled/shop/orders.yaml");
  }

  @AfterEach
  void stop() {
    registry.close();
  }

  @Test
  void pinsVersionHashTimeAndRegistry() throws Exception {
    List<Pulled> pulled = pull(PullMode.KEEP, ORDERS);

    assertThat(pulled).hasSize(1);
    assertThat(file).hasContent("openapi: 3.1.0 # 1.2.0\n");
    assertThat(lock)
        .hasContent(
            """
            # Written by 'concordat pull'. Keep it in version control; do not edit it.
            lock-version: 1
            contracts:
              - contract: shop/orders
                range: '^1.0'
                version: '1.2.0'
                sha256: '%s'
                file: 'pulled/shop/orders.yaml'
                pulled: 2026-11-20T12:00:00Z
                from: '%s'
            """
                .formatted(
                    LockedFiles.sha256("openapi: 3.1.0 # 1.2.0\n".getBytes(UTF_8)),
                    registry.url()));
  }

  @Test
  void whatIsPinnedStaysUntilItIsUpdated() throws Exception {
    pull(PullMode.KEEP, ORDERS);
    has("range%3A%5E1.0", "1.3.0", "openapi: 3.1.0 # 1.3.0\n");

    assertThat(pull(PullMode.KEEP, ORDERS).get(0).locked().version()).isEqualTo("1.2.0");
    Pulled updated = pull(PullMode.UPDATE, ORDERS).get(0);

    assertThat(updated.locked().version()).isEqualTo("1.3.0");
    assertThat(updated.before()).contains("1.2.0");
    assertThat(file).hasContent("openapi: 3.1.0 # 1.3.0\n");
  }

  @Test
  void anotherRangeIsLookedUpAgain() throws Exception {
    pull(PullMode.KEEP, ORDERS);
    has("range%3A%5E2.0", "2.0.0", "openapi: 3.1.0 # 2.0.0\n");

    assertThat(pull(PullMode.KEEP, consumed("^2.0")).get(0).locked().version()).isEqualTo("2.0.0");
  }

  @Test
  void whatIsNotConsumedAnyMoreGoes() throws Exception {
    pull(PullMode.KEEP, ORDERS);

    assertThat(pull(PullMode.KEEP)).isEmpty();

    assertThat(file).doesNotExist();
    assertThat(lock).content().contains("contracts: []");
  }

  @Test
  void aFrozenLockThatDoesNotMatchFailsAndStays() throws Exception {
    pull(PullMode.KEEP, ORDERS);
    String before = Files.readString(lock);
    var other = new ConsumedContract("shop/payments", Optional.empty(), List.of());

    assertThatThrownBy(() -> pull(PullMode.FROZEN, consumed("^1.1"), other))
        .isInstanceOf(ProjectException.class)
        .hasMessage(
            """
            concordat.lock does not match concordat.yaml:
              shop/orders is pinned for '^1.0', and '^1.1' is asked for
              shop/payments is not pinned
            Run concordat pull (in Maven: mvn concordat:pull) and commit the lock file.""");
    assertThat(lock).hasContent(before);
  }

  @Test
  void aFrozenLockFetchesWhatIsMissingAndHoldsItAgainstTheHash() throws Exception {
    pull(PullMode.KEEP, ORDERS);
    Files.delete(file);
    pull(PullMode.FROZEN, ORDERS);
    assertThat(file).exists();

    Files.delete(file);
    content("1.2.0", "openapi: 3.1.0 # forged\n");
    assertThatThrownBy(() -> pull(PullMode.FROZEN, ORDERS))
        .hasMessageContaining("has another content for shop/orders 1.2.0");
    assertThat(file).doesNotExist();
  }

  @Test
  void offlineAsksNobody() throws Exception {
    pull(PullMode.KEEP, ORDERS);
    registry.close();

    Pulled pulled = pull(PullMode.OFFLINE, ORDERS).get(0);

    assertThat(new PullText(PullMode.OFFLINE, NOON.plusSeconds(3 * 86_400)).of(List.of(pulled)))
        .containsExactly(
            "shop/orders 1.2.0 (^1.0) offline, pulled 3 days ago: pulled/shop/orders.yaml");
  }

  @Test
  void aPulledContractThatWasEditedIsNamed() throws Exception {
    pull(PullMode.KEEP, ORDERS);
    Files.writeString(file, "openapi: 3.1.0 # mine\n");

    for (PullMode mode : List.of(PullMode.KEEP, PullMode.FROZEN, PullMode.OFFLINE)) {
      assertThatThrownBy(() -> pull(mode, ORDERS))
          .as(mode.name())
          .isInstanceOf(ProjectException.class)
          .hasMessageStartingWith("pulled/shop/orders.yaml is not shop/orders 1.2.0");
    }
  }

  @Test
  void aRegistryOutOfReachSaysHowToGoOn() throws Exception {
    registry.close();

    assertThatThrownBy(() -> pull(PullMode.KEEP, ORDERS))
        .isInstanceOf(ProjectException.class)
        .hasMessageContaining("connection refused")
        .hasMessageContaining("--offline");
    assertThat(lock).doesNotExist();
  }

  @Test
  void aRangeWithoutAVersionWritesNothing() {
    assertThatThrownBy(
            () ->
                pull(
                    PullMode.KEEP,
                    ORDERS,
                    new ConsumedContract("shop/none", Optional.of("^9"), List.of())))
        .isInstanceOf(ProjectException.class);
    assertThat(file).doesNotExist();
    assertThat(lock).doesNotExist();
  }

  @Test
  void aDamagedLockIsToldWithItsLines() throws Exception {
    Files.writeString(
        lock,
        """
        lock-version: 1
        contracts:
          - contract: shop/orders
            range: '^1.0'
            version: '1.2.0'
            sha256: 'abc'
            file: '../../etc/passwd'
        """);

    assertThatThrownBy(() -> pull(PullMode.KEEP, ORDERS))
        .hasMessageContaining("concordat.lock:6:")
        .hasMessageContaining("'sha256' is 'abc'; expected 64 hex digits")
        .hasMessageContaining("leads out of the project")
        .hasMessageContaining("Take it from version control again");
  }

  private List<Pulled> pull(PullMode mode, ConsumedContract... consumed) throws ProjectException {
    var client = new RegistryClient(registry.url(), Optional.empty(), Timeouts.DEFAULT);
    return new Pull(
            Optional.of(client),
            new LockedFiles(lock),
            "pulled",
            mode,
            Clock.fixed(NOON, ZoneOffset.UTC))
        .run(List.of(consumed));
  }

  private void has(String asked, String version, String content) {
    registry.answers(
        VERSIONS + asked, 200, "application/json", "{\"version\":\"%s\"}".formatted(version));
    content(version, content);
  }

  private void content(String version, String content) {
    registry.answers(VERSIONS + version + "/content", 200, "application/yaml", content);
  }

  private static ConsumedContract consumed(String range) {
    return new ConsumedContract("shop/orders", Optional.of(range), List.of());
  }
}
