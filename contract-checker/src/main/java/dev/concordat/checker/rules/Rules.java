package dev.concordat.checker.rules;

import static dev.concordat.checker.diff.Action.ADDED;
import static dev.concordat.checker.diff.Action.BECAME_OPTIONAL;
import static dev.concordat.checker.diff.Action.BECAME_REQUIRED;
import static dev.concordat.checker.diff.Action.CHANGED;
import static dev.concordat.checker.diff.Action.NARROWED;
import static dev.concordat.checker.diff.Action.REMOVED;
import static dev.concordat.checker.diff.Action.RESHAPED;
import static dev.concordat.checker.diff.Action.UNDECIDED;
import static dev.concordat.checker.diff.Action.WIDENED;
import static dev.concordat.checker.model.Direction.ACCEPTED;
import static dev.concordat.checker.model.Direction.EMITTED;
import static dev.concordat.checker.rules.Severity.BREAKING;
import static dev.concordat.checker.rules.Severity.RISKY;
import static dev.concordat.checker.rules.Severity.SAFE;

import dev.concordat.checker.diff.Action;
import dev.concordat.checker.diff.Element;
import dev.concordat.checker.model.Direction;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The catalogue, a row for each rule. */
public final class Rules {
  private static final String EXPAND =
      "Add the new beside the old, deprecate the old, remove it when nobody uses it any more.";
  private static final String OPTIONAL =
      "Make it optional and behave as before without it, or publish a new major version.";
  private static final String LOOSEN = "Keep accepting the old values beside the new ones.";
  private static final String TIGHTEN =
      "Keep to the old values, or send the new ones in a new property, status or message.";

  private static final Rules CATALOGUE = new Rules();

  private final List<Rule> all = new ArrayList<>();
  private final Map<Key, Rule> byAxes = new HashMap<>();

  private record Key(Optional<Direction> direction, Element element, Action action) {}

  private Rules() {
    exchanges();
    requests();
    responses();
    properties();
    values();
    doubts();
  }

  /** Every rule, in the order of the catalogue. */
  public static List<Rule> all() {
    return List.copyOf(CATALOGUE.all);
  }

  /** The rule that speaks of such a change. */
  static Optional<Rule> find(Optional<Direction> direction, Element element, Action action) {
    return Optional.ofNullable(CATALOGUE.byAxes.get(new Key(direction, element, action)));
  }

  private void exchanges() {
    rule(
        Element.SERVER,
        REMOVED,
        RISKY,
        "Whoever calls this address may reach nobody there.",
        "Keep the old address until nobody calls it any more.");
    rule(Element.SERVER, ADDED, SAFE, "The old addresses go on working.", "");
    rule(
        Element.OPERATION,
        REMOVED,
        BREAKING,
        "Whoever uses the operation fails as soon as it is gone.",
        EXPAND);
    rule(Element.OPERATION, ADDED, SAFE, "Nobody uses the operation yet.", "");
    rule(Element.CHANNEL, REMOVED, BREAKING, "Whoever uses the channel is cut off.", EXPAND);
    rule(Element.CHANNEL, ADDED, SAFE, "Nobody uses the channel yet.", "");
    rule(
        Element.OPERATION_ID,
        CHANGED,
        RISKY,
        "Generated clients name their methods after it and stop compiling.",
        "Keep the operationId.");
    rule(Element.DEPRECATION, ADDED, SAFE, "Everything works as before; the end is announced.", "");
    rule(Element.DEPRECATION, REMOVED, SAFE, "Everything works as before.", "");
    rule(
        Element.SECURITY,
        NARROWED,
        BREAKING,
        "Callers whose credentials were enough are turned away.",
        "Accept the old credentials beside the new ones until all callers have moved.");
    rule(Element.SECURITY, WIDENED, SAFE, "Credentials that were enough still are.", "");
    rule(
        Element.CONTRACT,
        CHANGED,
        BREAKING,
        "Contracts of different formats cannot be compared.",
        "Publish it as a contract of its own.");
  }

  private void requests() {
    rule(
        ACCEPTED,
        Element.REQUIRED_PARAMETER,
        ADDED,
        BREAKING,
        "Callers of today leave it out and are rejected.",
        OPTIONAL);
    rule(
        ACCEPTED,
        Element.REQUIRED_PARAMETER,
        REMOVED,
        RISKY,
        "Callers that still send it are ignored or rejected.",
        "Keep accepting it, deprecated.");
    rule(ACCEPTED, Element.PARAMETER, ADDED, SAFE, "Callers may leave it out.", "");
    rule(
        ACCEPTED,
        Element.PARAMETER,
        REMOVED,
        RISKY,
        "Callers that still send it are ignored or rejected.",
        "Keep accepting it, deprecated.");
    rule(
        ACCEPTED,
        Element.PARAMETER,
        BECAME_REQUIRED,
        BREAKING,
        "Callers that leave it out are rejected.",
        "Keep it optional and give it a default.");
    rule(ACCEPTED, Element.PARAMETER, BECAME_OPTIONAL, SAFE, "Callers may go on sending it.", "");
    rule(
        ACCEPTED,
        Element.PARAMETER_STYLE,
        CHANGED,
        BREAKING,
        "Callers write the value in a way that is read differently now.",
        "Add a parameter with the new style and deprecate this one.");
    rule(
        ACCEPTED,
        Element.REQUIRED_BODY,
        ADDED,
        BREAKING,
        "Callers of today send no body and are rejected.",
        OPTIONAL);
    rule(ACCEPTED, Element.REQUIRED_BODY, REMOVED, BREAKING, "What callers send is lost.", EXPAND);
    rule(ACCEPTED, Element.BODY, ADDED, SAFE, "Callers may leave it out.", "");
    rule(ACCEPTED, Element.BODY, REMOVED, BREAKING, "What callers send is lost.", EXPAND);
    rule(
        ACCEPTED,
        Element.BODY,
        BECAME_REQUIRED,
        BREAKING,
        "Callers that send no body are rejected.",
        OPTIONAL);
    rule(ACCEPTED, Element.BODY, BECAME_OPTIONAL, SAFE, "Callers may go on sending it.", "");
    turned(Element.REQUIRED_PARAMETER, ADDED, SAFE, "Receivers may ignore it.", "");
    turned(
        Element.REQUIRED_PARAMETER,
        REMOVED,
        BREAKING,
        "Receivers that rely on it fail without it.",
        EXPAND);
    turned(Element.PARAMETER, ADDED, SAFE, "Receivers may ignore it.", "");
    turned(Element.PARAMETER, REMOVED, RISKY, "Receivers that use it lose it.", EXPAND);
    turned(Element.PARAMETER, BECAME_REQUIRED, SAFE, "Receivers get it more often.", "");
    turned(
        Element.PARAMETER,
        BECAME_OPTIONAL,
        BREAKING,
        "Receivers that rely on it fail without it.",
        "Keep sending it.");
    turned(
        Element.PARAMETER_STYLE,
        CHANGED,
        BREAKING,
        "Receivers read the value in another way than it is written now.",
        "Send a parameter with the new style beside this one.");
    turned(
        Element.REQUIRED_BODY,
        ADDED,
        RISKY,
        "Receivers that expect no body may fail on one.",
        EXPAND);
    turned(
        Element.REQUIRED_BODY,
        REMOVED,
        BREAKING,
        "Receivers that rely on the body fail without it.",
        EXPAND);
    turned(Element.BODY, ADDED, RISKY, "Receivers that expect no body may fail on one.", EXPAND);
    turned(Element.BODY, REMOVED, BREAKING, "Receivers that use the body lose it.", EXPAND);
    turned(Element.BODY, BECAME_REQUIRED, SAFE, "Receivers get it more often.", "");
    turned(
        Element.BODY,
        BECAME_OPTIONAL,
        BREAKING,
        "Receivers that rely on it fail without it.",
        "Keep sending it.");
  }

  private void responses() {
    rule(
        ACCEPTED,
        Element.MEDIA_TYPE,
        REMOVED,
        BREAKING,
        "Senders of this media type are rejected.",
        EXPAND);
    rule(ACCEPTED, Element.MEDIA_TYPE, ADDED, SAFE, "Senders may go on with the old one.", "");
    rule(
        EMITTED,
        Element.MEDIA_TYPE,
        REMOVED,
        BREAKING,
        "Readers of this media type get nothing they can read.",
        EXPAND);
    rule(EMITTED, Element.MEDIA_TYPE, ADDED, SAFE, "Readers ask for the type that they know.", "");
    rule(
        EMITTED,
        Element.SUCCESS_STATUS,
        REMOVED,
        BREAKING,
        "Clients wait for a status that does not come any more.",
        EXPAND);
    rule(
        EMITTED,
        Element.SUCCESS_STATUS,
        ADDED,
        RISKY,
        "Clients that test for one status take the new one for a failure.",
        "Keep the old status, or send the new one only to those who ask for it.");
    rule(
        EMITTED,
        Element.ERROR_STATUS,
        REMOVED,
        RISKY,
        "Clients that handle this error wait for it in vain.",
        "Keep it documented as long as it can occur.");
    rule(EMITTED, Element.ERROR_STATUS, ADDED, SAFE, "Clients must expect errors anyway.", "");
    rule(
        ACCEPTED,
        Element.SUCCESS_STATUS,
        REMOVED,
        BREAKING,
        "Receivers that answer so are taken for failing.",
        LOOSEN);
    rule(ACCEPTED, Element.SUCCESS_STATUS, ADDED, SAFE, "Receivers may answer as before.", "");
    rule(
        ACCEPTED,
        Element.ERROR_STATUS,
        REMOVED,
        RISKY,
        "Receivers that answer so are not understood.",
        LOOSEN);
    rule(ACCEPTED, Element.ERROR_STATUS, ADDED, SAFE, "Receivers may answer as before.", "");
    rule(
        EMITTED,
        Element.REQUIRED_HEADER,
        REMOVED,
        BREAKING,
        "Clients that rely on it fail without it.",
        EXPAND);
    rule(EMITTED, Element.REQUIRED_HEADER, ADDED, SAFE, "Clients may ignore it.", "");
    rule(EMITTED, Element.HEADER, REMOVED, RISKY, "Clients that use it lose it.", EXPAND);
    rule(EMITTED, Element.HEADER, ADDED, SAFE, "Clients may ignore it.", "");
    rule(
        EMITTED,
        Element.HEADER,
        BECAME_OPTIONAL,
        BREAKING,
        "Clients that rely on it fail without it.",
        "Keep sending it.");
    rule(EMITTED, Element.HEADER, BECAME_REQUIRED, SAFE, "Clients get it more often.", "");
    rule(
        ACCEPTED,
        Element.REQUIRED_HEADER,
        ADDED,
        BREAKING,
        "Receivers of today leave it out and are taken for failing.",
        OPTIONAL);
    rule(ACCEPTED, Element.REQUIRED_HEADER, REMOVED, SAFE, "It is not read any more.", "");
    rule(ACCEPTED, Element.HEADER, ADDED, SAFE, "Receivers may leave it out.", "");
    rule(ACCEPTED, Element.HEADER, REMOVED, SAFE, "It is not read any more.", "");
    rule(
        ACCEPTED,
        Element.HEADER,
        BECAME_REQUIRED,
        BREAKING,
        "Receivers that leave it out are taken for failing.",
        OPTIONAL);
    rule(ACCEPTED, Element.HEADER, BECAME_OPTIONAL, SAFE, "Receivers may go on sending it.", "");
    rule(
        ACCEPTED,
        Element.MESSAGE,
        REMOVED,
        BREAKING,
        "Senders of this message are not understood any more.",
        EXPAND);
    rule(ACCEPTED, Element.MESSAGE, ADDED, SAFE, "Senders may go on with the old messages.", "");
    rule(EMITTED, Element.MESSAGE, REMOVED, BREAKING, "Readers wait for it in vain.", EXPAND);
    rule(
        EMITTED,
        Element.MESSAGE,
        ADDED,
        RISKY,
        "Readers that expect only the known messages fail on a new one.",
        "Send it on a channel of its own.");
  }

  private void properties() {
    rule(
        ACCEPTED,
        Element.REQUIRED_PROPERTY,
        ADDED,
        BREAKING,
        "Senders of today leave it out and are rejected.",
        OPTIONAL);
    rule(ACCEPTED, Element.REQUIRED_PROPERTY, REMOVED, SAFE, "It is not read any more.", "");
    rule(ACCEPTED, Element.PROPERTY, ADDED, SAFE, "Senders may leave it out.", "");
    rule(ACCEPTED, Element.PROPERTY, REMOVED, SAFE, "It is not read any more.", "");
    rule(
        ACCEPTED,
        Element.PROPERTY,
        BECAME_REQUIRED,
        BREAKING,
        "Senders that leave it out are rejected.",
        "Keep it optional and behave as before when it is missing.");
    rule(ACCEPTED, Element.PROPERTY, BECAME_OPTIONAL, SAFE, "Senders may go on sending it.", "");
    rule(
        ACCEPTED,
        Element.CLOSED_PROPERTY,
        REMOVED,
        BREAKING,
        "The object takes no undocumented properties: senders of this one are rejected.",
        "Keep the property, deprecated.");
    rule(ACCEPTED, Element.CLOSED_PROPERTY, ADDED, SAFE, "Senders may leave it out.", "");
    rule(
        EMITTED,
        Element.REQUIRED_PROPERTY,
        REMOVED,
        BREAKING,
        "Readers that rely on it fail without it.",
        EXPAND);
    rule(EMITTED, Element.REQUIRED_PROPERTY, ADDED, SAFE, "Readers may ignore it.", "");
    rule(EMITTED, Element.PROPERTY, REMOVED, RISKY, "Readers that use it lose it.", EXPAND);
    rule(EMITTED, Element.PROPERTY, ADDED, SAFE, "Readers may ignore it.", "");
    rule(
        EMITTED,
        Element.PROPERTY,
        BECAME_OPTIONAL,
        BREAKING,
        "Readers that rely on it fail without it.",
        "Keep sending it.");
    rule(EMITTED, Element.PROPERTY, BECAME_REQUIRED, SAFE, "Readers get it more often.", "");
    rule(
        EMITTED,
        Element.CLOSED_PROPERTY,
        ADDED,
        BREAKING,
        "The object was closed: readers reject a property that they do not know.",
        "Open the object in one version, add the property in a later one.");
    rule(EMITTED, Element.CLOSED_PROPERTY, REMOVED, RISKY, "Readers that use it lose it.", EXPAND);
  }

  /** Which values are allowed: narrowed hurts in requests, widened in responses. */
  private void values() {
    for (Element element :
        List.of(
            Element.TYPE,
            Element.ENUM,
            Element.RANGE,
            Element.LENGTH,
            Element.PATTERN,
            Element.FORMAT,
            Element.ITEMS,
            Element.SIZE,
            Element.ADDITIONAL_PROPERTIES,
            Element.COMPOSITION,
            Element.SCHEMA)) {
      rule(
          ACCEPTED,
          element,
          NARROWED,
          BREAKING,
          "Senders may send values that are rejected now.",
          LOOSEN);
      rule(
          ACCEPTED, element, WIDENED, SAFE, "All values that senders send are still accepted.", "");
      rule(
          EMITTED,
          element,
          WIDENED,
          growsInPlace(element) ? RISKY : BREAKING,
          "Readers get values that they were not told of.",
          TIGHTEN);
      rule(EMITTED, element, NARROWED, SAFE, "Readers were told of all values they get.", "");
    }
    rule(
        ACCEPTED,
        Element.DISCRIMINATOR,
        CHANGED,
        BREAKING,
        "Senders name the variant in a way that is not understood any more.",
        LOOSEN);
    rule(
        EMITTED,
        Element.DISCRIMINATOR,
        CHANGED,
        BREAKING,
        "Readers do not recognise the variant any more.",
        TIGHTEN);
    rule(
        ACCEPTED,
        Element.VARIANT,
        REMOVED,
        BREAKING,
        "Senders of this variant are not understood any more.",
        LOOSEN);
    rule(ACCEPTED, Element.VARIANT, ADDED, SAFE, "Senders may go on with the old variants.", "");
    rule(
        EMITTED,
        Element.VARIANT,
        ADDED,
        BREAKING,
        "Readers choose by the discriminator and do not know this variant.",
        TIGHTEN);
    rule(EMITTED, Element.VARIANT, REMOVED, SAFE, "Readers know all variants that they get.", "");
    rule(
        ACCEPTED,
        Element.DEFAULT,
        CHANGED,
        RISKY,
        "Senders that leave the value out get another behaviour.",
        "Keep the default.");
    rule(
        EMITTED,
        Element.DEFAULT,
        CHANGED,
        RISKY,
        "Readers fill in another value.",
        "Keep the default.");
  }

  /**
   * Readers are told to expect new enum values and properties, so growth there is no sure break.
   */
  private static boolean growsInPlace(Element element) {
    return element == Element.ENUM || element == Element.ADDITIONAL_PROPERTIES;
  }

  private void doubts() {
    for (Direction direction : Direction.values()) {
      for (Element element : Element.values()) {
        if (element.isAboutValues() && !element.id().endsWith("-property")) {
          rule(
              direction,
              element,
              UNDECIDED,
              RISKY,
              "Nobody has proven that this is compatible.",
              "Compare the two places by eye, or write the schema in a simpler way.");
        }
      }
      rule(direction, Element.COMPOSITION, RESHAPED, SAFE, "Proven to allow the same values.", "");
      rule(direction, Element.SCHEMA, RESHAPED, SAFE, "Proven to allow the same values.", "");
    }
    rule(
        Element.PART,
        UNDECIDED,
        RISKY,
        "What could not be read was not compared.",
        "Repair the document at this place.");
  }

  private void rule(Element element, Action action, Severity severity, String why, String hint) {
    add(new Rule(Optional.empty(), element, action, severity, why, hint));
  }

  private void rule(
      Direction direction,
      Element element,
      Action action,
      Severity severity,
      String why,
      String hint) {
    add(new Rule(Optional.of(direction), element, action, severity, why, hint));
  }

  /** A request that the owner sends itself: a callback or a webhook. */
  private void turned(Element element, Action action, Severity severity, String why, String hint) {
    rule(EMITTED, element, action, severity, why, hint);
  }

  private void add(Rule rule) {
    all.add(rule);
    byAxes.put(new Key(rule.direction(), rule.element(), rule.action()), rule);
  }
}
