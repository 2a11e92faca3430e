package dev.concordat.checker.schema;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import dev.concordat.checker.model.Dialect;
import dev.concordat.checker.model.Schema;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import org.junit.jupiter.api.Test;

class ShowcaseTest {
  private static final String USER =
      "{'type':'object','required':['name'],'additionalProperties':false,'properties':{"
          + "'name':{'type':'string','minLength':2,'maxLength':5},"
          + "'age':{'type':'integer','minimum':0,'exclusiveMaximum':150},"
          + "'role':{'enum':['admin','guest']},"
          + "'tags':{'type':'array','maxItems':2,'uniqueItems':true,"
          + "'items':{'type':'string','pattern':'^[a-z]+$'}}}}";

  @Test
  void edgesOfEveryKeywordAreShown() {
    assertThat(labels(USER, Sample.Kind.BOUNDARY))
        .contains(
            "required",
            "minLength at /name",
            "maxLength at /name",
            "minimum at /age",
            "exclusiveMaximum at /age",
            "enum at /role",
            "maxItems at /tags");
    assertThat(find(USER, Sample.Kind.BOUNDARY, "minLength at /name").at("/name").asText())
        .hasSize(2);
    assertThat(find(USER, Sample.Kind.BOUNDARY, "exclusiveMaximum at /age").at("/age").asInt())
        .isEqualTo(149);
    assertThat(find(USER, Sample.Kind.BOUNDARY, "required").size()).isEqualTo(1);
  }

  @Test
  void everyKeywordIsMissedAlone() {
    assertThat(labels(USER, Sample.Kind.NEAR_MISS))
        .contains(
            "type",
            "required",
            "additionalProperties",
            "type at /name",
            "minLength at /name",
            "maxLength at /name",
            "minimum at /age",
            "exclusiveMaximum at /age",
            "enum at /role",
            "maxItems at /tags",
            "uniqueItems at /tags",
            "pattern at /tags/0");
    assertThat(find(USER, Sample.Kind.NEAR_MISS, "minLength at /name").at("/name").asText())
        .hasSize(1);
    assertThat(find(USER, Sample.Kind.NEAR_MISS, "maxItems at /tags").at("/tags")).hasSize(3);
  }

  @Test
  void aSampleNamesTheLineOfItsKeyword() {
    Sample miss =
        samples(USER).stream()
            .filter(each -> each.label().equals("pattern at /tags/0"))
            .findFirst()
            .orElseThrow();
    assertThat(miss.source().orElseThrow().pointer()).isEqualTo("/properties/tags/items/pattern");
  }

  @Test
  void branchesAndReferencesAreLookedInto() {
    String pet =
        "{'oneOf':[{'$ref':'#/$defs/cat'},{'type':'object','required':['bark'],"
            + "'properties':{'bark':{'type':'number','multipleOf':0.5}}}],"
            + "'$defs':{'cat':{'type':'object','required':['lives'],"
            + "'properties':{'lives':{'type':'integer','maximum':9},'mother':{'$ref':'#'}}}}}";
    assertThat(labels(pet, Sample.Kind.BOUNDARY)).contains("maximum at /lives");
    assertThat(labels(pet, Sample.Kind.NEAR_MISS)).contains("multipleOf at /bark");
  }

  @Test
  void samplesAreTheSameEveryTimeAndVariedOnesBySeed() {
    assertThat(samples(USER)).isEqualTo(samples(USER));
    Samples samples =
        Kernel.samples(new Terms(ContentModel.DOCUMENTED, Optional.empty(), Terms.DEFAULT_STEPS));
    List<JsonNode> some = samples.varied(schema(USER), 5, 1);
    assertThat(some).hasSize(5).doesNotHaveDuplicates();
    assertThat(samples.varied(schema(USER), 5, 1)).isEqualTo(some);
    assertThat(samples.varied(schema(USER), 5, 2)).isNotEqualTo(some);
  }

  @Test
  void samplesOfRandomSchemasAreWhatTheyClaim() {
    for (int seed = 0; seed < 60; seed++) {
      SchemaPair pair = RandomPairs.pair(new Random(seed));
      var outside = new Outside(pair.dialect(), pair.a());
      for (Sample sample : Sample.of(pair.schema(pair.a()))) {
        assertThat(outside.accepts(sample.instance()))
            .as("%s of %s", sample, pair.a())
            .isEqualTo(sample.isValid());
      }
    }
  }

  private static List<String> labels(String text, Sample.Kind kind) {
    return samples(text).stream()
        .filter(each -> each.kind() == kind)
        .map(Sample::label)
        .distinct()
        .toList();
  }

  private static JsonNode find(String text, Sample.Kind kind, String label) {
    return samples(text).stream()
        .filter(each -> each.kind() == kind && each.label().equals(label))
        .findFirst()
        .orElseThrow()
        .instance();
  }

  private static List<Sample> samples(String text) {
    return Sample.of(schema(text));
  }

  private static Schema schema(String text) {
    return TestSchemas.schema(Dialect.DRAFT_2020_12, text);
  }
}
