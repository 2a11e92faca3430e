package dev.concordat.checker.lint.functions;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Function;

/** All functions by their name. Those of our own begin with {@code concordat:}. */
public final class Functions {
  private static final Map<String, Function<Options, LintFunction>> ALL = all();

  private Functions() {}

  /** Makes a function as a rule wants it; empty when there is none of that name. */
  public static Optional<LintFunction> named(String name, Options options) {
    return Optional.ofNullable(ALL.get(name)).map(reader -> reader.apply(options));
  }

  /** The names of all functions. */
  public static List<String> names() {
    return new ArrayList<>(ALL.keySet());
  }

  private static Map<String, Function<Options, LintFunction>> all() {
    Map<String, Function<Options, LintFunction>> all = new TreeMap<>();
    all.put("alphabetical", Alphabetical::new);
    all.put("casing", Casing::new);
    all.put("defined", Presence::defined);
    all.put("enumeration", Enumeration::new);
    all.put("falsy", Presence::falsy);
    all.put("length", Length::new);
    all.put("or", Choice::or);
    all.put("pattern", PatternMatch::new);
    all.put("schema", SchemaMatch::new);
    all.put("truthy", Presence::truthy);
    all.put("typedEnum", TypedEnum::new);
    all.put("undefined", Presence::undefined);
    all.put("unreferencedReusableObject", Unreferenced::new);
    all.put("xor", Choice::xor);
    all.put("concordat:consistentCasing", ConsistentCasing::new);
    all.put("concordat:errorModel", ErrorModel::new);
    all.put("concordat:everyOperation", EveryOperation::new);
    all.put("concordat:instances", Instances::new);
    all.put("concordat:pagination", Pagination::new);
    all.put("concordat:pathParameters", PathParameters::new);
    all.put("concordat:secrets", Secrets::new);
    all.put("concordat:securityDefined", SecurityDefined::new);
    all.put("concordat:sensitivity", Sensitivity::new);
    all.put("concordat:tagsDefined", TagsDefined::new);
    all.put("concordat:unique", Unique::new);
    all.put("concordat:versionPlacement", VersionPlacement::new);
    all.put("concordat:wellFormed", WellFormed::new);
    return all;
  }
}
