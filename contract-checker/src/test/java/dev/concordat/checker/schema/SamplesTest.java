package dev.concordat.checker.schema;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.IntNode;
import com.fasterxml.jackson.databind.node.TextNode;
import dev.concordat.checker.model.Dialect;
import dev.concordat.checker.model.Schema;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class SamplesTest {
  private static final String ORDER =
      "{'type':'object','required':['id'],'properties':{'id':{'type':'integer','minimum':1},"
          + "'lines':{'type':'array','items':{'type':'object','required':['sku'],"
          + "'properties':{'sku':{'type':'string'},'count':{'type':'integer'}}}}}}";

  private final Samples samples =
      Kernel.samples(new Terms(ContentModel.DOCUMENTED, Optional.empty(), Terms.DEFAULT_STEPS));
  private final Schema order = TestSchemas.schema(Dialect.DRAFT_2020_12, ORDER);

  @Test
  void aTypicalInstanceHoldsWhatIsDocumented() {
    JsonNode instance = samples.typical(order).orElseThrow();
    assertThat(instance.fieldNames()).toIterable().containsExactlyInAnyOrder("id", "lines");
    assertThat(instance.at("/lines/0/sku").isTextual()).isTrue();
    assertThat(instance.at("/lines/0/count").isInt()).isTrue();
  }

  @Test
  void aLocalValueIsLiftedToTheWholePayload() {
    JsonNode instance =
        samples
            .around(order, List.of("lines", Samples.ANY, "count"), IntNode.valueOf(42))
            .orElseThrow();
    assertThat(instance.at("/lines/0/count").intValue()).isEqualTo(42);
    assertThat(instance.at("/lines/0").has("sku")).isTrue();
    assertThat(instance.get("id").intValue()).isPositive();
  }

  @Test
  void whatDoesNotFitIsNotLifted() {
    assertThat(samples.around(order, List.of("id"), TextNode.valueOf("x"))).isEmpty();
  }

  @Test
  void anyMemberOfAnObjectIsAPlaceAsWell() {
    Schema map =
        TestSchemas.schema(
            Dialect.DRAFT_2020_12, "{'type':'object','additionalProperties':{'type':'integer'}}");
    JsonNode instance = samples.around(map, List.of(Samples.ANY), IntNode.valueOf(7)).orElseThrow();
    assertThat(instance.elements().next().intValue()).isEqualTo(7);
  }

  @Test
  void anEmptySchemaHasNoInstance() {
    assertThat(samples.typical(TestSchemas.schema(Dialect.DRAFT_2020_12, "{'not':{}}"))).isEmpty();
  }
}
