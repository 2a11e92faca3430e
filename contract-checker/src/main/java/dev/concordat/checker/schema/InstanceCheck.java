package dev.concordat.checker.schema;

import com.fasterxml.jackson.databind.JsonNode;
import com.networknt.schema.Error;
import com.networknt.schema.SchemaLocation;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SchemaRegistryConfig;
import dev.concordat.checker.model.Dialect;
import dev.concordat.checker.model.Direction;
import dev.concordat.checker.model.Schema;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Holds values against schemas of a contract, by the validator that shares nothing with the kernel.
 * For one contract, in one thread.
 */
public final class InstanceCheck {
  private static final DeepStack STACK = new DeepStack(64);

  private final SchemaRegistryConfig config;

  /** Who writes the value is not always known: it may be nobody in particular, or either side. */
  private final List<Reading> readings =
      List.of(
          new Reading(Optional.empty()),
          new Reading(Optional.of(Direction.ACCEPTED)),
          new Reading(Optional.of(Direction.EMITTED)));

  /** A value that is to be an instance of a schema. */
  public record Case(Schema schema, JsonNode value) {}

  /**
   * Why a value is no instance.
   *
   * @param pointer where in the value
   */
  public record Fault(String pointer, String message) {}

  public InstanceCheck(SchemaRegistryConfig config) {
    this.config = config;
  }

  /**
   * What is wrong with each value; empty where nothing is, whoever writes it, or where nobody can
   * tell.
   */
  public List<Optional<Fault>> check(List<Case> cases) {
    return STACK.call(() -> cases.stream().map(this::fault).toList());
  }

  private Optional<Fault> fault(Case one) {
    JsonNode value = PlainValue.of(one.value());
    List<Error> first = List.of();
    for (Reading reading : readings) {
      List<Error> errors = reading.errors(one.schema(), value);
      if (errors.isEmpty()) {
        return Optional.empty();
      }
      first = first.isEmpty() ? errors : first;
    }
    Error error = first.get(0);
    return Optional.of(new Fault(error.getInstanceLocation().toString(), error.getMessage()));
  }

  /** How a schema is read when a value goes in one direction. */
  private final class Reading {
    private final Forms forms;
    private final Map<Dialect, Validator> validators = new EnumMap<>(Dialect.class);

    Reading(Optional<Direction> direction) {
      this.forms = new Forms(direction);
    }

    List<Error> errors(Schema schema, JsonNode value) {
      try {
        return validators.computeIfAbsent(schema.dialect(), this::validator).errors(schema, value);
      } catch (RuntimeException | StackOverflowError e) {
        return new ArrayList<>(); // the validator fails on the schema: nothing is claimed
      }
    }

    private Validator validator(Dialect dialect) {
      var schemas = new PlainSchemas(forms, dialect, true);
      return new Validator(schemas, Confirmation.registry(schemas, dialect, config));
    }
  }

  private record Validator(PlainSchemas schemas, SchemaRegistry registry) {
    List<Error> errors(Schema schema, JsonNode value) {
      return registry.getSchema(SchemaLocation.of(schemas.address(schema))).validate(value);
    }
  }
}
