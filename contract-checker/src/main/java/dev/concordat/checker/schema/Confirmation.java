package dev.concordat.checker.schema;

import com.fasterxml.jackson.databind.JsonNode;
import com.networknt.schema.InputFormat;
import com.networknt.schema.OutputFormat;
import com.networknt.schema.SchemaLocation;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SchemaRegistryConfig;
import com.networknt.schema.SpecificationVersion;
import com.networknt.schema.serialization.NodeReader;
import dev.concordat.checker.model.Dialect;
import dev.concordat.checker.model.Schema;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;

/**
 * The second opinion on a witness, from a validator that shares nothing with the kernel. Each
 * schema is compiled once, when a witness first leads to it.
 */
final class Confirmation {
  /** Nobody reads the messages, and looking for those of the user's language takes a while. */
  private static final SchemaRegistryConfig SILENT =
      SchemaRegistryConfig.builder()
          .preloadSchema(false)
          .messageSource((key, otherwise, locale, arguments) -> key)
          .build();

  private static final DeepStack STACK = new DeepStack(64);

  private final Forms forms;
  private final Map<Reading, Validator> validators = new HashMap<>();

  /** How a schema is read: its dialect, and what its dead references are taken for. */
  private record Reading(Dialect dialect, boolean lenient) {}

  /** The other validator and where it finds the schemas that it has not compiled yet. */
  private record Validator(PlainSchemas schemas, SchemaRegistry registry) {
    boolean isValid(Schema schema, JsonNode instance) {
      String address = schemas.address(schema);
      return registry
          .getSchema(SchemaLocation.of(address))
          .validate(instance, OutputFormat.BOOLEAN);
    }
  }

  /** "Reads" schemas whose text is their address: they are trees already. */
  private record TreeReader(PlainSchemas schemas) implements NodeReader {
    @Override
    public JsonNode readTree(String address, InputFormat format) throws IOException {
      JsonNode schema = schemas.at(address);
      if (schema == null) {
        throw new IOException("no schema of this comparison: " + address);
      }
      return schema;
    }

    @Override
    public JsonNode readTree(InputStream address, InputFormat format) throws IOException {
      return readTree(new String(address.readAllBytes(), StandardCharsets.UTF_8), format);
    }
  }

  Confirmation(Forms forms) {
    this.forms = forms;
  }

  /**
   * Whether the value is an instance of a and none of b.
   *
   * @param lenient whether the value is known not to depend on references that lead to nothing here
   */
  boolean holds(Schema a, Schema b, JsonNode value, boolean lenient) {
    JsonNode instance = PlainValue.of(value);
    return STACK.call(
        () -> isValid(a, instance, lenient, false) && !isValid(b, instance, lenient, true));
  }

  /** Whether the value is an instance, if it does not depend on dead references. */
  boolean accepts(Schema schema, JsonNode value) {
    JsonNode instance = PlainValue.of(value);
    return STACK.call(() -> isValid(schema, instance, true, false));
  }

  /** Whether the value is no instance, if it does not depend on dead references. */
  boolean rejects(Schema schema, JsonNode value) {
    JsonNode instance = PlainValue.of(value);
    return STACK.call(() -> !isValid(schema, instance, true, true));
  }

  /**
   * @param failing what to answer when the validator fails on the schema: nothing is confirmed then
   */
  private boolean isValid(Schema schema, JsonNode instance, boolean lenient, boolean failing) {
    try {
      return validators
          .computeIfAbsent(new Reading(schema.dialect(), lenient), this::validator)
          .isValid(schema, instance);
    } catch (RuntimeException | StackOverflowError e) {
      return failing;
    }
  }

  private Validator validator(Reading reading) {
    var schemas = new PlainSchemas(forms, reading.dialect(), reading.lenient());
    return new Validator(schemas, registry(schemas, reading.dialect(), SILENT));
  }

  /** The validator's view of some schemas. */
  static SchemaRegistry registry(
      PlainSchemas schemas, Dialect dialect, SchemaRegistryConfig config) {
    return SchemaRegistry.withDefaultDialect(
        version(dialect),
        registry ->
            registry
                .schemaRegistryConfig(config)
                .nodeReader(new TreeReader(schemas))
                .schemas(address -> schemas.has(address) ? address : null));
  }

  private static SpecificationVersion version(Dialect dialect) {
    return switch (Edition.of(dialect)) {
      case DRAFT_4 -> SpecificationVersion.DRAFT_4;
      case DRAFT_6 -> SpecificationVersion.DRAFT_6;
      case DRAFT_7 -> SpecificationVersion.DRAFT_7;
      case DRAFT_2019 -> SpecificationVersion.DRAFT_2019_09;
      case DRAFT_2020 -> SpecificationVersion.DRAFT_2020_12;
    };
  }
}
