package dev.concordat.registry.checks;

import static dev.concordat.registry.Api.contract;
import static dev.concordat.registry.TestRegistry.freshName;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.concordat.checker.ContractChecker;
import dev.concordat.checker.model.Contract;
import dev.concordat.checker.parse.ContractReader;
import dev.concordat.checker.parse.ReadOptions;
import dev.concordat.checker.policy.Policy;
import dev.concordat.checker.report.JsonReport;
import dev.concordat.registry.Api;
import dev.concordat.registry.TestRegistry;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;

class CheckResultTest {
  private static final String OLD =
      "{\"type\":\"object\",\"required\":[\"id\"],\"properties\":{\"id\":{\"type\":\"string\"},"
          + "\"state\":{\"enum\":[\"a\",\"b\"]},\"amount\":{\"type\":\"integer\"}}}";

  private static final String NEW =
      "{\"type\":\"object\",\"properties\":{\"id\":{\"type\":\"integer\"},"
          + "\"state\":{\"enum\":[\"a\",\"c\"]},\"more\":{\"not\":{\"type\":\"string\"}}}}";

  @Test
  void findingsAreAnsweredInTheCheckersOwnForm() throws Exception {
    Api api = TestRegistry.shared().api();
    String name = freshName();
    api.publish(name, "1.0.0", OLD);
    JsonNode answered = api.post(contract(name) + "/check", NEW).json().get("result");
    ObjectNode told =
        JsonReport.of(new ContractChecker().check(read(OLD), read(NEW), Policy.DEFAULT));
    assertThat(told.at("/findings")).isNotEmpty();
    assertThat(told.findValues("witness")).isNotEmpty();
    // What a team accepts stands in its own file; the server has reviews.
    told.remove(List.of("accepted", "expiredAcceptances", "unusedAcceptances"));
    assertThat(answered).isEqualTo(withoutFiles(told));
  }

  private static Contract read(String text) throws Exception {
    byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
    return new ContractReader().read("contract", bytes, ReadOptions.DETECT);
  }

  /** The server knows no files. Written and read again, so that numbers have the same types. */
  private static JsonNode withoutFiles(JsonNode report) throws Exception {
    JsonNode copy = new ObjectMapper().readTree(report.toString());
    for (JsonNode place : copy.findParents("file")) {
      ((ObjectNode) place).remove("file");
    }
    return copy;
  }
}
