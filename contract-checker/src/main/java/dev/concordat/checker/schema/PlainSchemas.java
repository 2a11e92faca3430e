package dev.concordat.checker.schema;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.fasterxml.jackson.databind.node.TextNode;
import dev.concordat.checker.model.Dialect;
import dev.concordat.checker.model.Schema;
import dev.concordat.checker.schema.SchemaAddresses.Way;
import dev.concordat.checker.source.ListNode;
import dev.concordat.checker.source.MapNode;
import dev.concordat.checker.source.Node;
import dev.concordat.checker.source.ScalarNode;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/**
 * Schemas as plain JSON Schema, each a resource with an address of its own: references lead to
 * these addresses, formats are left out since they are annotations, what the dialect says in its
 * own way is translated.
 *
 * <p>A schema is translated when it is asked for. A validator follows few of the references that
 * can be reached from a schema, and in large documents every schema can reach all others.
 */
final class PlainSchemas {
  private static final Set<String> LEFT_OUT =
      Set.of(
          "$id",
          "id",
          "$anchor",
          "$dynamicAnchor",
          "$recursiveAnchor",
          "$schema",
          "$defs",
          "definitions",
          "format",
          "contentEncoding",
          "contentMediaType",
          "contentSchema",
          "example",
          "examples",
          "default",
          "nullable",
          "discriminator",
          "xml",
          "externalDocs",
          "readOnly",
          "writeOnly",
          "title",
          "description",
          "$comment",
          "$vocabulary");

  private static final Set<String> MAPS_OF_SCHEMAS =
      Set.of("properties", "patternProperties", "dependentSchemas", "dependencies");

  private static final Set<String> ARRAYS =
      Set.of("contains", "minContains", "maxContains", "uniqueItems");

  /**
   * Inner schemas of this many values are resources of their own, or each of a thousand schemas
   * inside each other would be translated and compiled with all that are in it.
   */
  private static final int SHARED = 64;

  private static final Set<String> DATA = Set.of("enum", "const", "required");

  private final Forms forms;
  private final Visibility visibility;
  private final SchemaAddresses addresses;
  private final Dialect dialect;

  /** Whether what cannot be found is left out, rather than the schema refused. */
  private final boolean lenient;

  /**
   * @param dialect the schemas are translated to the dialect of JSON Schema that this is built on
   * @param lenient whether references that lead to nothing here are left out; the values in
   *     question must be known not to depend on them
   */
  PlainSchemas(Forms forms, Dialect dialect, boolean lenient) {
    this.forms = forms;
    this.lenient = lenient;
    this.addresses = new SchemaAddresses(forms);
    this.visibility = new Visibility(forms);
    this.dialect = dialect;
  }

  /** The address of a schema. */
  String address(Schema schema) {
    return addresses.of(schema, Scope.NONE);
  }

  boolean has(String address) {
    return addresses.at(address) != null;
  }

  /**
   * What stands at an address; null for nothing.
   *
   * @throws BeyondReachException when it refers to what is not here, and that may matter
   */
  @Nullable JsonNode at(String address) {
    Way way = addresses.at(address);
    return way == null ? null : schema(way);
  }

  private ObjectNode reference(Schema target, Scope from) {
    return reference(addresses.of(target, from));
  }

  private static ObjectNode reference(String address) {
    return Values.NODES.objectNode().put("$ref", address);
  }

  private JsonNode schema(Way way) {
    Schema schema = way.schema();
    if (!(schema.node() instanceof MapNode map)) {
      boolean accepts = Values.of(schema.node()).booleanValue();
      ObjectNode object = Values.NODES.objectNode();
      return accepts ? object : object.set("not", Values.NODES.objectNode());
    }
    ObjectNode object = Values.NODES.objectNode();
    if (map.string("$ref") != null) {
      Optional<Schema> target = References.target(schema, forms.anchors());
      include(target, each -> object.setAll(reference(each, way.scope())));
      if (References.hidesSiblings(schema.dialect())) {
        return object;
      }
    }
    boolean guarded =
        map.has("maxContains") || map.has("uniqueItems") || marksTooMuch() && map.has("contains");
    ObjectNode forArrays = guarded ? onlyForArrays(object) : object;
    for (int i = 0; i < map.size(); i++) {
      String name = map.name(i);
      if (!name.equals("$ref")
          && !LEFT_OUT.contains(name)
          && !name.startsWith("x-")
          && !isAlone(map, name)) {
        keyword(ARRAYS.contains(name) ? forArrays : object, way, name, map.value(i));
      }
    }
    return object;
  }

  /** The validator applies some keywords to what is no array as well, so it is kept from it. */
  private ObjectNode onlyForArrays(ObjectNode object) {
    ObjectNode guard = all(object).addObject();
    if (Edition.of(dialect).atLeast(Edition.DRAFT_7)) {
      guard.putObject("if").put("type", "array");
      ObjectNode then = guard.putObject("then");
      // It lets contains evaluate items; in 2019-09 that is not said yet, and a double not hides
      // it.
      return marksTooMuch() ? then.putObject("not").putObject("not") : then;
    }
    ArrayNode either = guard.putArray("anyOf");
    either.addObject().putObject("not").put("type", "array");
    return either.addObject();
  }

  /** Counts of what {@code contains} finds mean nothing without it, though not to the validator. */
  private static boolean isAlone(MapNode map, String name) {
    return !map.has("contains") && (name.equals("minContains") || name.equals("maxContains"));
  }

  private boolean marksTooMuch() {
    return Edition.of(dialect) == Edition.DRAFT_2019;
  }

  private void include(Optional<Schema> target, Consumer<Schema> inclusion) {
    if (target.isEmpty() && !lenient) {
      throw new BeyondReachException("a reference that leads to nothing here");
    }
    target.ifPresent(inclusion);
  }

  private void keyword(ObjectNode object, Way way, String name, Node value) {
    Schema schema = way.schema();
    if (name.equals("$dynamicRef") || name.equals("$recursiveRef")) {
      include(dynamicTarget(way, name), each -> all(object).add(reference(each, way.scope())));
    } else if (name.equals("type")) {
      object.set(name, type(schema, value));
    } else if (name.startsWith("exclusive")
        && value instanceof ScalarNode flag
        && flag.isBoolean()) {
      exclusive(object, schema, name, flag);
    } else if (name.equals("required") && value instanceof ListNode list) {
      object.set(name, required(schema, list));
    } else if (MAPS_OF_SCHEMAS.contains(name) && value instanceof MapNode map) {
      ObjectNode members = Values.NODES.objectNode();
      for (int i = 0; i < map.size(); i++) {
        Schema member = schema.at(map.value(i));
        boolean hidden = name.equals("properties") && visibility.isHidden(member);
        members.set(
            map.name(i), hidden ? Values.NODES.objectNode() : any(way.at(map.value(i), forms)));
      }
      object.set(name, members);
    } else if (name.equals("allOf") && object.has("allOf")) {
      all(object).addAll((ArrayNode) any(way.at(value, forms)));
    } else {
      object.set(name, DATA.contains(name) ? data(value) : any(way.at(value, forms)));
    }
  }

  private Optional<Schema> dynamicTarget(Way way, String keyword) {
    String reference = String.valueOf(way.node().string(keyword));
    return forms.areByWay()
        ? References.dynamicTarget(way.schema(), keyword, reference, forms.anchors(), way.scope())
        : References.dynamicTarget(way.schema(), keyword, reference, forms.anchors());
  }

  /** The flags of draft-04, as numbers where the dialect has them so. */
  private void exclusive(ObjectNode object, Schema schema, String name, ScalarNode flag) {
    String bound = name.equals("exclusiveMinimum") ? "minimum" : "maximum";
    if (!Edition.of(dialect).atLeast(Edition.DRAFT_6)) {
      object.put(name, flag.isTrue());
    } else if (flag.isTrue() && schema.node().get(bound) instanceof ScalarNode end) {
      object.set(name, data(end));
    }
  }

  private static ArrayNode all(ObjectNode object) {
    return object.withArray("allOf");
  }

  /** A schema, a list of schemas, or a plain value. */
  private JsonNode any(Way way) {
    if (way.node() instanceof ListNode list) {
      ArrayNode array = Values.NODES.arrayNode();
      list.forEach(item -> array.add(any(way.at(item, forms))));
      return array;
    }
    if (!(way.node() instanceof MapNode)) {
      return data(way.node());
    }
    return size(way.node(), SHARED) < SHARED ? schema(way) : reference(addresses.of(way));
  }

  /** How many values there are in a node, counted up to a bound. */
  private static int size(Node node, int bound) {
    int size = 1;
    if (node instanceof MapNode map) {
      for (int i = 0; i < map.size() && size < bound; i++) {
        size += size(map.value(i), bound - size);
      }
    } else if (node instanceof ListNode list) {
      for (int i = 0; i < list.size() && size < bound; i++) {
        size += size(list.item(i), bound - size);
      }
    }
    return size;
  }

  private static JsonNode data(Node node) {
    return PlainValue.ofSchema(Values.of(node));
  }

  private JsonNode type(Schema schema, Node type) {
    JsonNode written = Values.of(type);
    boolean nullable =
        schema.dialect() == Dialect.OPENAPI_3_0 && schema.node().isTrue("nullable")
            || schema.dialect() == Dialect.OPENAPI_2_0 && schema.node().isTrue("x-nullable");
    if (!nullable) {
      return written;
    }
    ArrayNode both = Values.NODES.arrayNode();
    if (written.isArray()) {
      both.addAll((ArrayNode) written);
    } else {
      both.add(written);
    }
    both.add(TextNode.valueOf("null"));
    return both;
  }

  private JsonNode required(Schema schema, ListNode names) {
    ArrayNode visible = Values.NODES.arrayNode();
    for (String name : names.strings()) {
      Node property =
          schema.node().get("properties") instanceof MapNode properties
              ? properties.get(name)
              : null;
      if (property == null || !visibility.isHidden(schema.at(property))) {
        visible.add(name);
      }
    }
    return visible;
  }
}
