package dev.concordat.checker.report;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

import com.networknt.schema.InputFormat;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import dev.concordat.checker.ContractChecker;
import dev.concordat.checker.model.Contract;
import dev.concordat.checker.parse.ContractReader;
import dev.concordat.checker.parse.ReadOptions;
import dev.concordat.checker.policy.Acceptance;
import dev.concordat.checker.policy.Policy;
import dev.concordat.checker.policy.Verdict;
import dev.concordat.checker.rules.Finding;
import dev.concordat.checker.rules.GoldenFile;
import dev.concordat.checker.source.Location;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import java.util.zip.GZIPInputStream;
import javax.xml.parsers.DocumentBuilderFactory;
import org.junit.jupiter.api.Test;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;

/** One verdict in every form; the contracts hold names that would like to be markup. */
class ReportsTest {
  private static final Path FOLDER = Path.of("src", "test", "resources", "reports");
  private static final Verdict VERDICT = verdict();

  @Test
  void text() throws IOException {
    isGolden("report.txt", TextReport.of(VERDICT));
  }

  @Test
  void consoleWithSourcesAndColours() throws IOException {
    isGolden("report.console.txt", TextReport.of(VERDICT, texts(), Palette.PLAIN));
    isGolden("report.colours.txt", TextReport.of(VERDICT, texts(), Palette.COLOURED));
  }

  private static SourceTexts texts() {
    return new SourceTexts() {
      @Override
      public Optional<byte[]> textBefore(Location place) {
        return text("old.yaml");
      }

      @Override
      public Optional<byte[]> textAfter(Location place) {
        return text("new.yaml");
      }
    };
  }

  private static Optional<byte[]> text(String name) {
    try {
      return Optional.of(Files.readAllBytes(FOLDER.resolve(name)));
    } catch (IOException e) {
      throw new IllegalStateException(e);
    }
  }

  @Test
  void diff() throws IOException {
    DiffReport diff = DiffReport.of(VERDICT);
    isGolden("diff.txt", diff.text(Palette.PLAIN));
    isGolden("diff.md", diff.markdown());
    isGolden("diff.json", diff.json().toPrettyString());
  }

  @Test
  void json() throws IOException {
    isGolden("report.json", JsonReport.of(VERDICT).toPrettyString());
  }

  @Test
  void sarif() throws IOException {
    isGolden("report.sarif", SarifReport.of(VERDICT).toPrettyString());
  }

  /** The schema is one of the real documents; nobody may fetch it. */
  @Test
  void sarifIsWhatItsSchemaSays() throws IOException {
    String histories = System.getProperty("concordat.histories");
    assumeThat(histories).isNotNull();
    Path schema;
    try (Stream<Path> files = Files.list(Path.of(histories, "js-sarif-2.1"))) {
      schema =
          files
              .filter(file -> file.getFileName().toString().endsWith(".json.gz"))
              .max(Path::compareTo)
              .orElseThrow();
    }
    try (InputStream unpacked = new GZIPInputStream(Files.newInputStream(schema))) {
      assertThat(
              SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_7)
                  .getSchema(new String(unpacked.readAllBytes(), UTF_8), InputFormat.JSON)
                  .validate(SarifReport.of(VERDICT).toString(), InputFormat.JSON))
          .isEmpty();
    }
  }

  @Test
  void junit() throws Exception {
    String xml = JUnitReport.of("orders.yaml", VERDICT);
    isGolden("report.junit.xml", xml);
    Element suite =
        DocumentBuilderFactory.newInstance()
            .newDocumentBuilder()
            .parse(new ByteArrayInputStream(xml.getBytes(UTF_8)))
            .getDocumentElement();
    NodeList cases = suite.getElementsByTagName("testcase");
    assertThat(suite.getAttribute("tests")).isEqualTo(String.valueOf(cases.getLength()));
    assertThat(suite.getAttribute("failures"))
        .isEqualTo(String.valueOf(suite.getElementsByTagName("failure").getLength()));
  }

  @Test
  void github() throws IOException {
    String report = GitHubReport.of(VERDICT);
    isGolden("report.github", report);
    assertThat(report.lines().filter(line -> line.startsWith("::")))
        .hasSize(VERDICT.findings().size());
  }

  @Test
  void gitlab() throws IOException {
    isGolden("report.gitlab.json", GitLabReport.of(VERDICT).toPrettyString());
  }

  @Test
  void markdown() throws IOException {
    String report = MarkdownReport.of("orders.yaml", VERDICT);
    isGolden("report.md", report);
    assertThat(report.replaceAll("`+[^`]*`+", "")).doesNotContain("<script", "@team");
  }

  @Test
  void html() throws IOException {
    String report = HtmlReport.of("orders.yaml", VERDICT);
    isGolden("report.html", report);
    assertThat(report).doesNotContain("<script");
  }

  private static void isGolden(String name, String report) throws IOException {
    GoldenFile.assertCurrent(FOLDER.resolve(name), report.lines().toList());
  }

  private static Verdict verdict() {
    var checker = new ContractChecker();
    Finding accepted =
        checker.check(read("old.yaml"), read("new.yaml"), Policy.DEFAULT).findings().stream()
            .filter(finding -> finding.rule().equals("operation-removed"))
            .findFirst()
            .orElseThrow();
    LocalDate lastDay = LocalDate.of(2027, 1, 31);
    return checker.check(
        read("old.yaml"),
        read("new.yaml"),
        Policy.DEFAULT
            .accepting(
                List.of(
                    acceptance(accepted.rule(), accepted.fingerprint(), Optional.of(lastDay)),
                    acceptance("channel-removed", "0123456789abcdef", Optional.empty())))
            .on(lastDay));
  }

  private static Acceptance acceptance(String rule, String fingerprint, Optional<LocalDate> until) {
    return new Acceptance(rule, fingerprint, "<b>nobody</b> asks", Optional.of("Jo"), until);
  }

  private static Contract read(String name) {
    try {
      return new ContractReader()
          .read(name, Files.readAllBytes(FOLDER.resolve(name)), ReadOptions.DETECT);
    } catch (Exception e) {
      throw new IllegalStateException("cannot read " + name, e);
    }
  }
}
