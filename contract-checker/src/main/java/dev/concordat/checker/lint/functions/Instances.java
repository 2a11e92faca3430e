package dev.concordat.checker.lint.functions;

import com.fasterxml.jackson.databind.JsonNode;
import dev.concordat.checker.lint.jsonpath.Cursor;
import dev.concordat.checker.model.Dialect;
import dev.concordat.checker.model.Schema;
import dev.concordat.checker.schema.InstanceCheck;
import dev.concordat.checker.source.MapNode;
import dev.concordat.checker.source.Pointer;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** {@code concordat:instances}: examples, or defaults, are instances of their schema. */
final class Instances implements LintFunction {
  /** A document with more wrong examples needs no more of them named. */
  private static final int MOST = 20_000;

  private final boolean defaults;

  /** A value and the schema that it is to be an instance of. */
  private record Pair(Cursor value, Cursor schema) {}

  Instances(Options options) {
    options.allow("of");
    options.needed("of");
    this.defaults =
        options.word("of", List.of("examples", "defaults")).orElse("").equals("defaults");
  }

  @Override
  public List<Complaint> check(Target target, LintContext context) {
    List<Pair> pairs =
        (defaults ? defaults(context) : examples(context)).stream().limit(MOST).toList();
    Dialect dialect = dialect(context);
    List<InstanceCheck.Case> cases =
        pairs.stream()
            .map(
                pair ->
                    new InstanceCheck.Case(
                        new Schema(pair.schema().node(), dialect, context.contract().document()),
                        json(pair.value())))
            .toList();
    List<Optional<InstanceCheck.Fault>> faults =
        new InstanceCheck(LinearValidation.CONFIG).check(cases);
    List<Complaint> complaints = new ArrayList<>();
    for (int i = 0; i < pairs.size(); i++) {
      Cursor value = pairs.get(i).value();
      faults.get(i).ifPresent(fault -> complaints.add(complaint(value, fault)));
    }
    return complaints;
  }

  private static JsonNode json(Cursor value) {
    return Json.written(value.node());
  }

  private static Dialect dialect(LintContext context) {
    return Dialect.ofDocument(context.written().document().root())
        .or(() -> Dialect.of(context.contract().formatVersion()))
        .orElse(Dialect.DRAFT_2020_12);
  }

  private Complaint complaint(Cursor value, InstanceCheck.Fault fault) {
    Cursor at = value;
    for (String step : Pointer.tokens(fault.pointer())) {
      Optional<Cursor> next = at.child(step);
      if (next.isEmpty()) {
        break;
      }
      at = next.get();
    }
    return Complaint.at(
        at,
        "the %s does not fit its schema: %s",
        defaults ? "default" : "example",
        fault.message());
  }

  private static List<Pair> defaults(LintContext context) {
    List<Pair> pairs = new ArrayList<>();
    for (Cursor schema : context.schemas().schemas()) {
      schema.child("default").ifPresent(value -> pairs.add(new Pair(value, schema)));
    }
    return pairs;
  }

  private static List<Pair> examples(LintContext context) {
    List<Pair> pairs = new ArrayList<>();
    for (Cursor schema : context.schemas().schemas()) {
      schema.child("example").ifPresent(value -> pairs.add(new Pair(value, schema)));
      schema
          .child("examples")
          .filter(values -> !(values.node() instanceof MapNode))
          .ifPresent(
              values -> values.children().forEach(value -> pairs.add(new Pair(value, schema))));
    }
    for (Cursor holder : context.schemas().holders()) {
      ofHolder(holder, context, pairs);
    }
    return pairs;
  }

  /** The examples of a parameter, a media type, a response of Swagger, or a message. */
  private static void ofHolder(Cursor holder, LintContext context, List<Pair> into) {
    Optional<Cursor> schema = holder.child("schema");
    if (schema.isPresent() && isJson(holder)) {
      holder.child("example").ifPresent(value -> into.add(new Pair(value, schema.get())));
      for (Cursor named : holder.child("examples").map(Cursor::children).orElse(List.of())) {
        Cursor example = named.in(context.resolved());
        if (named.key().contains("/json") || named.key().contains("+json")) {
          into.add(new Pair(named, schema.get()));
        } else {
          example.child("value").ifPresent(value -> into.add(new Pair(value, schema.get())));
        }
      }
    }
    for (String part : List.of("payload", "headers")) {
      holder
          .child(part)
          .filter(at -> at.node() instanceof MapNode && at.node().get("schemaFormat") == null)
          .filter(at -> holder.node().get("schemaFormat") == null)
          .ifPresent(
              at ->
                  holder.child("examples").map(Cursor::children).orElse(List.of()).stream()
                      .flatMap(example -> example.child(part).stream())
                      .forEach(value -> into.add(new Pair(value, at))));
    }
  }

  /** What is no JSON is described by a schema in words only. */
  private static boolean isJson(Cursor holder) {
    boolean media = holder.parent().filter(up -> up.key().equals("content")).isPresent();
    return !media || holder.key().contains("json") || holder.key().equals("*/*");
  }
}
