package dev.concordat.checker.rules;

import dev.concordat.checker.diff.Element;
import dev.concordat.checker.model.Direction;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** The catalogue as a page for people: a table for each element. */
final class RulesPage {
  static final Path FILE = Path.of("RULES.md");
  static final Path EXPLANATIONS = Path.of("src", "main", "resources", "rules");

  private static final String HEAD =
      """
      # The rules

      <!-- Written by RulesPageTest from the catalogue (Rules.java) and its cases. Change those, then
           run: mvn -pl contract-checker test -Dtest=RulesPageTest -Dgolden.update=true -->

      A rule's id is derived from what it speaks of: the direction, the element and what happened to it.
      Ids never change their meaning.

      * `request-` is what the contract's owner **accepts**: requests, messages that it receives, the
        answers to its webhooks and callbacks, and the instances of a bare JSON Schema.
      * `response-` is what the owner **emits**: responses, messages that it sends, the calls of its
        webhooks and callbacks.
      * **Backward** is the severity when the owner moves to the new version and everybody else does
        not; **forward** is the severity when everybody else moves and the owner does not. Mode `FULL`
        takes the more harmful of the two.
      * **Category** is the least that one has to rely on to be hit: that exchanges succeed (`wire`), that
        what is documented holds (`contract`), that generated clients compile (`codegen`). To those who
        rely on less it counts a step less; the severities of the table are for `contract`.
      * `breaking`: somebody who relies on the contract breaks. `risky`: somebody may break, or nobody
        can tell. `safe`: nobody breaks.
      * A change of values that is proven to be harmless is `safe`, whatever its rule says.

      An id that is a link leads to a longer explanation; a case is a pair of small documents in which
      the rule fires.
      """;

  private static final Map<Element, String> ABOUT =
      Map.ofEntries(
          Map.entry(Element.SECURITY, "What a caller must show: schemes and scopes."),
          Map.entry(
              Element.DEPRECATION, "The `deprecated` flag of operations, parameters and headers."),
          Map.entry(Element.PARAMETER_STYLE, "How a list or an object is written as text."),
          Map.entry(
              Element.SERVER_VARIABLE, "The values that a part of a server's address may have."),
          Map.entry(Element.PROTOCOL, "What is spoken with a server."),
          Map.entry(Element.CONTENT_TYPE, "How a message is written as bytes."),
          Map.entry(Element.CONTENT_TYPE_NAME, "Another name for the same way to write a message."),
          Map.entry(
              Element.CORRELATION_ID, "Where a message says which other message it belongs to."),
          Map.entry(Element.REPLY_ADDRESS, "Where the answers to a message go."),
          Map.entry(
              Element.PARAMETER_SOURCE,
              "Where the value of a channel's parameter is found in a message."),
          Map.entry(
              Element.BINDING,
              "What a protocol needs to know beyond messages: topics, queues, qualities of service."
                  + " Keys, queries and headers in bindings are compared as schemas."),
          Map.entry(Element.SUCCESS_STATUS, "Responses with a status of 2xx."),
          Map.entry(Element.ERROR_STATUS, "Responses with any other status, and `default`."),
          Map.entry(Element.CLOSED_PROPERTY, "A property that the reader's closed object rejects."),
          Map.entry(Element.TYPE, "`type` and `nullable`."),
          Map.entry(Element.ENUM, "`enum` and `const`."),
          Map.entry(Element.RANGE, "Bounds of numbers, and `multipleOf`."),
          Map.entry(Element.LENGTH, "`minLength` and `maxLength`."),
          Map.entry(
              Element.ITEMS,
              "What a list holds: its length, `uniqueItems`, `contains`, items by position."),
          Map.entry(
              Element.SIZE,
              "Which properties an object has: how many, their names, which need each other."),
          Map.entry(
              Element.ADDITIONAL_PROPERTIES,
              "Undocumented properties: `additionalProperties`, `unevaluatedProperties`."),
          Map.entry(
              Element.COMPOSITION, "`oneOf`, `anyOf`, `not`, and `if` with `then` and `else`."),
          Map.entry(Element.SCHEMA, "A whole schema, where no smaller place explains the change."),
          Map.entry(Element.SUNSET, "`x-sunset`: the day on which something deprecated ends."),
          Map.entry(
              Element.STABILITY,
              "`x-stability` or `x-stability-level`: draft, alpha, beta or stable; stable if not said."),
          Map.entry(Element.SECURITY_SCHEME, "What the schemes are that requirements name."),
          Map.entry(Element.OAUTH_FLOW, "The ways to get a token."),
          Map.entry(Element.OAUTH_SCOPE, "The scopes that tokens may be asked for."),
          Map.entry(Element.OAUTH_URL, "Where tokens are to be had, and `openIdConnectUrl`."),
          Map.entry(
              Element.PARAMETER_LOCATION,
              "A parameter that moved between query, header and cookie."),
          Map.entry(Element.EMPTY_VALUE, "`allowEmptyValue`."),
          Map.entry(Element.RESERVED_CHARACTERS, "`allowReserved`."),
          Map.entry(Element.ENCODING, "How the parts of a form are written."),
          Map.entry(Element.LINK, "Where a response leads next."),
          Map.entry(Element.PART, "A part of a document that could not be read."),
          Map.entry(Element.CONTRACT, "The document as a whole."));

  private RulesPage() {}

  static String text() {
    var page = new StringBuilder(HEAD);
    for (Element element : Element.values()) {
      List<Rule> rules = Rules.all().stream().filter(rule -> rule.element() == element).toList();
      page.append("\n## ").append(title(element)).append("\n\n");
      Optional.ofNullable(ABOUT.get(element)).ifPresent(about -> page.append(about).append("\n\n"));
      page.append(
          "| Rule | Direction | Backward | Forward | Category | Why | How to do it safely | Case |\n");
      page.append("| --- | --- | --- | --- | --- | --- | --- | --- |\n");
      rules.forEach(rule -> page.append(row(rule)));
    }
    return page.toString();
  }

  private static String title(Element element) {
    String words = element.id().replace('-', ' ');
    return words.substring(0, 1).toUpperCase(Locale.ROOT) + words.substring(1);
  }

  private static String row(Rule rule) {
    return "| %s | %s | %s | %s | %s | %s | %s | %s |\n"
        .formatted(
            name(rule),
            rule.direction().map(Direction::id).orElse(""),
            rule.severity().id(),
            forward(rule).id(),
            rule.category().id(),
            rule.why(),
            rule.hint(),
            example(rule))
        .replace("  ", " ");
  }

  private static String name(Rule rule) {
    Path explanation = EXPLANATIONS.resolve(rule.id() + ".md");
    return Files.exists(explanation)
        ? "[`%s`](%s)".formatted(rule.id(), link(explanation))
        : "`" + rule.id() + "`";
  }

  private static Severity forward(Rule rule) {
    return Rules.find(rule.direction(), rule.element(), rule.action().mirror())
        .orElseThrow()
        .severity();
  }

  private static String example(Rule rule) {
    return RuleCase.all().stream()
        .filter(ruleCase -> ruleCase.folder().equals(rule.id()))
        .findFirst()
        .map(ruleCase -> "[case](%s)".formatted(link(ruleCase.directory())))
        .orElse("");
  }

  private static String link(Path path) {
    return path.toString().replace('\\', '/');
  }
}
