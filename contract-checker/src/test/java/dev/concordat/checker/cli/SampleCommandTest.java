package dev.concordat.checker.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.util.List;
import org.junit.jupiter.api.Test;

class SampleCommandTest {
  private static final String ORDERS = "src/test/resources/conformance/orders.yaml";

  private final StringWriter out = new StringWriter();
  private final StringWriter err = new StringWriter();

  @Test
  void oneTypicalPayloadIsPrintedAsItIs() throws Exception {
    assertThat(run("--pointer", "/components/schemas/Order")).isZero();
    JsonNode order = new ObjectMapper().readTree(out.toString());
    assertThat(order.get("quantity").intValue()).isEqualTo(3);
  }

  @Test
  void payloadsOfAnOperationSayWhereTheyBelong() throws Exception {
    assertThat(run("--operation", "placeOrder")).isZero();
    assertThat(lines())
        .extracting(line -> line.get("where").textValue())
        .contains(
            "POST /orders request body application/json",
            "POST /orders response 201 application/json");
    assertThat(lines()).allMatch(line -> line.get("valid").booleanValue());
  }

  @Test
  void nearMissesAreInvalidByOneKeyword() throws Exception {
    assertThat(run("--pointer", "/components/schemas/Order", "--kind", "near-miss")).isZero();
    assertThat(lines()).noneMatch(line -> line.get("valid").booleanValue());
    assertThat(lines())
        .anyMatch(line -> line.get("shows").textValue().equals("minimum at /quantity"))
        .anyMatch(line -> line.get("source").textValue().contains("orders.yaml:"));
  }

  @Test
  void aSeedMakesUpAnotherPayloadThatStaysTheSame() {
    run("--pointer", "/components/schemas/Order", "--seed", "7");
    String first = out.toString();
    out.getBuffer().setLength(0);
    run("--pointer", "/components/schemas/Order", "--seed", "7");
    assertThat(out.toString()).isEqualTo(first).isNotBlank();
  }

  @Test
  void whatIsNotThereIsToldWithWhatIs() {
    assertThat(run("--operation", "nothing")).isEqualTo(2);
    assertThat(err.toString()).contains("it has listOrders, ");
    assertThat(run("--pointer", "/nothing")).isEqualTo(2);
    assertThat(err.toString()).contains("expected a JSON Pointer like /components/schemas/Order");
    assertThat(run("--pointer", "/a", "--operation", "b")).isEqualTo(2);
  }

  private List<JsonNode> lines() {
    return out.toString()
        .lines()
        .map(
            line -> {
              try {
                return new ObjectMapper().readTree(line);
              } catch (Exception e) {
                throw new AssertionError(e);
              }
            })
        .toList();
  }

  private int run(String... options) {
    String[] all = new String[options.length + 2];
    all[0] = "sample";
    all[1] = ORDERS;
    System.arraycopy(options, 0, all, 2, options.length);
    return ConcordatCli.run(all, new PrintWriter(out), new PrintWriter(err));
  }
}
