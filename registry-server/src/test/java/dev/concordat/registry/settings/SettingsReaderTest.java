package dev.concordat.registry.settings;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.InstanceOfAssertFactories.type;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SettingsReaderTest {
  private static final String TOKEN = "0123456789abcdef0123456789abcdef";

  @Test
  void withoutSettingsItListensOnLoopbackWithAnEmbeddedDatabase() throws InvalidSettings {
    Settings settings = SettingsReader.read(List.of(), Map.of());
    assertThat(settings.host()).isEqualTo("127.0.0.1");
    assertThat(settings.port()).isEqualTo(8080);
    assertThat(settings.database().url()).isEmpty();
    assertThat(settings.data()).isAbsolute().endsWithRaw(Path.of("data"));
  }

  @Test
  void theCommandLineWinsOverTheEnvironment() throws InvalidSettings {
    Map<String, String> environment = Map.of("CONCORDAT_PORT", "1", "CONCORDAT_DATABASE_USER", "u");
    Settings settings = SettingsReader.read(List.of("--port=2"), environment);
    assertThat(settings.port()).isEqualTo(2);
    assertThat(settings.database().user()).isEqualTo("u");
  }

  @Test
  void allProblemsAreReportedAtOnceAndNoSecretIsTold() {
    List<String> arguments =
        List.of("--port=x", "--zork", "--database-url=mysql:", "--security-admin-token=secret");
    assertThatThrownBy(() -> SettingsReader.read(arguments, Map.of()))
        .asInstanceOf(type(InvalidSettings.class))
        .satisfies(
            invalid ->
                assertThat(invalid.problems())
                    .hasSize(4)
                    .anyMatch(problem -> problem.contains("--port or CONCORDAT_PORT"))
                    .anyMatch(problem -> problem.contains("'--zork'"))
                    .anyMatch(problem -> problem.contains("jdbc:postgresql:"))
                    .noneMatch(problem -> problem.contains("secret")));
  }

  @Test
  void listeningToTheWorldNeedsAnAdminToken() throws InvalidSettings {
    List<String> open = List.of("--host=0.0.0.0");
    assertThatThrownBy(() -> SettingsReader.read(open, Map.of()))
        .hasMessageContaining("set CONCORDAT_SECURITY_ADMIN_TOKEN");
    Map<String, String> token = Map.of("CONCORDAT_SECURITY_ADMIN_TOKEN", TOKEN);
    assertThat(SettingsReader.read(open, token).host()).isEqualTo("0.0.0.0");
  }

  @Test
  void whereEventsGoIsChecked(@TempDir Path folder) throws Exception {
    assertThat(SettingsReader.read(List.of(), Map.of()).kafka()).isEmpty();
    List<String> wrong =
        List.of("--kafka-brokers=nowhere", "--kafka-topic=a b", "--kafka-properties=/no/such/file");
    assertThatThrownBy(() -> SettingsReader.read(wrong, Map.of()))
        .asInstanceOf(type(InvalidSettings.class))
        .satisfies(invalid -> assertThat(invalid.problems()).hasSize(3));
    Path file = Files.writeString(folder.resolve("kafka"), "security.protocol=SSL\n");
    Settings.Kafka kafka =
        SettingsReader.read(
                List.of("--kafka-brokers=a:1, b:2", "--kafka-properties=" + file), Map.of())
            .kafka()
            .orElseThrow();
    assertThat(kafka.topic()).isEqualTo("concordat.events");
    assertThat(kafka.properties()).containsEntry("security.protocol", "SSL");
  }

  @Test
  void helpNamesEveryOption() {
    for (Option option : Option.values()) {
      assertThat(SettingsReader.help()).contains(option.helpLine());
    }
  }
}
