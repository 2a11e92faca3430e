package dev.concordat.registry.webhooks;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.concordat.registry.settings.SettingsReader;
import java.net.UnknownHostException;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class TargetsTest {

  @ParameterizedTest
  @ValueSource(
      strings = {
        "127.0.0.1",
        "localhost",
        "0.0.0.0",
        "10.1.2.3",
        "172.16.0.1",
        "172.31.255.255",
        "192.168.1.1",
        "169.254.169.254",
        "100.64.0.1",
        "224.0.0.1",
        "255.255.255.255",
        "[::1]",
        "[::]",
        "[fd00::1]",
        "[fe80::1]",
        "[ff02::1]",
        "[::ffff:10.0.0.1]",
        "[64:ff9b::a00:1]",
        "[2002:a00:1::]",
        "2130706433",
        "0x7f.1"
      })
  void privateAddressesAreRefusedHoweverTheyAreWritten(String host) throws Exception {
    Targets targets = targets();
    assertThatThrownBy(() -> client(targets).judged("http://" + host + "/"))
        .isInstanceOf(UnknownHostException.class);
  }

  @ParameterizedTest
  @ValueSource(strings = {"192.0.2.1", "8.8.8.8", "172.32.0.1", "[2606:4700::1]"})
  void publicAddressesMayBeCalled(String host) throws Exception {
    assertThat(client(targets()).judged("http://" + host + "/")).isNotNull();
  }

  @Test
  void anOperatorMayAllowARange() throws Exception {
    Targets targets = targets("--webhook-allow=127.0.0.0/8, fd00::/8");
    assertThat(targets.lookup("127.0.0.1").get(0).isLoopbackAddress()).isTrue();
    assertThat(targets.lookup("fd00::1")).isNotNull();
    assertThatThrownBy(() -> targets.lookup("10.0.0.1")).hasMessageContaining("--webhook-allow");
  }

  private static WebhookClient client(Targets targets) {
    return new WebhookClient(targets);
  }

  private static Targets targets(String... options) throws Exception {
    return new Targets(SettingsReader.read(List.of(options), Map.of()));
  }
}
