package dev.concordat.checker.schema;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.StreamWriteFeature;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.networknt.schema.SchemaLocation;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import dev.concordat.checker.model.Schema;
import dev.concordat.checker.source.Node;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * The second opinion on a witness, from a validator that shares nothing with the kernel. It is
 * loaded when the first witness is confirmed, so that comparisons without one do not pay for it.
 */
final class Confirmation {
  private static final JsonMapper MAPPER =
      JsonMapper.builder()
          .enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS)
          .enable(StreamWriteFeature.WRITE_BIGDECIMAL_AS_PLAIN)
          .build();

  private static final String HOME = "concordat:///bundle.json";

  /** How many compiled schemas are kept: those of the last few witnesses, each may be large. */
  private static final int KEPT = 2;

  private final Forms forms;

  private final Map<Key, com.networknt.schema.Schema> compiled = new LinkedHashMap<>();

  /** A schema and how its dead references are read; nodes are equal only to themselves. */
  private record Key(Node node, boolean lenient) {}

  Confirmation(Forms forms) {
    this.forms = forms;
  }

  /**
   * Whether the value is an instance of a and none of b.
   *
   * @param lenient whether the value is known not to depend on references that lead to nothing here
   */
  boolean holds(Schema a, Schema b, JsonNode value, boolean lenient) {
    JsonNode instance = plain(value);
    return isValid(a, instance, lenient, false) && !isValid(b, instance, lenient, true);
  }

  /** The value with its numbers as they are usually written: an integer is no decimal. */
  static JsonNode plain(JsonNode value) {
    try {
      return MAPPER.readTree(MAPPER.writeValueAsString(value));
    } catch (JsonProcessingException e) {
      return value;
    }
  }

  /**
   * @param failing what to answer when the validator fails on the schema: nothing is confirmed then
   */
  private boolean isValid(Schema schema, JsonNode instance, boolean lenient, boolean failing) {
    try {
      return compile(schema, lenient).validate(instance).isEmpty();
    } catch (RuntimeException | StackOverflowError e) {
      return failing;
    }
  }

  private com.networknt.schema.Schema compile(Schema schema, boolean lenient) {
    var key = new Key(schema.node(), lenient);
    com.networknt.schema.Schema known = compiled.remove(key);
    if (known == null) {
      known =
          SchemaRegistry.withDefaultDialect(version(schema))
              .getSchema(SchemaLocation.of(HOME), plain(Bundle.of(schema, forms, lenient)));
    }
    compiled.put(key, known); // the one used last stands last
    if (compiled.size() > KEPT) {
      compiled.remove(compiled.keySet().iterator().next());
    }
    return known;
  }

  private static SpecificationVersion version(Schema schema) {
    return switch (Edition.of(schema.dialect())) {
      case DRAFT_4 -> SpecificationVersion.DRAFT_4;
      case DRAFT_6 -> SpecificationVersion.DRAFT_6;
      case DRAFT_7 -> SpecificationVersion.DRAFT_7;
      case DRAFT_2019 -> SpecificationVersion.DRAFT_2019_09;
      case DRAFT_2020 -> SpecificationVersion.DRAFT_2020_12;
    };
  }
}
