package dev.concordat.checker.lint.ruleset;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Rules as people write them, applied to a small shop. */
class LinterTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "$.info | description | defined | {} | 2",
        "$.info | title | undefined | {} | 2",
        "$.info | description | truthy | {} | 2",
        "$.info | title | falsy | {} | 2",
        "$.paths[*].get | tags | alphabetical | {} | 5",
        "$.paths[*][*] | operationId | casing | {type: camel} | 6",
        "$.paths[*][*] | operationId | casing | {type: snake} | 5",
        "$.paths | '@key' | casing | {type: flat, separator: {char: /, allowLeading: true}} | 7",
        "$.paths | '@key' | pattern | {notMatch: /$} | 7",
        "$.paths | '@key' | pattern | {match: '^/[a-z]+'} | 7",
        "$..parameters[*] | in | enumeration | {values: [header]} | 11",
        "$.info | title | length | {max: 3} | 2",
        "$.paths[*][*].tags | $.[*] | length | {min: 2} | 5",
        "$.info | version | schema | {schema: {pattern: '^2'}} | 2",
        "$.info | x | xor | {properties: [title, version]} | 2",
        "$.paths[*] | x | or | {properties: [post]} | 7",
        "$..[?(@.enum)] | x | typedEnum | {} | 13",
        "$.components.schemas | x | unreferencedReusableObject"
            + " | {reusableObjectsLocation: '#/components/schemas'} | 14"
      })
  void eachFunctionFindsWhatItIsFor(
      String given, String field, String function, String options, int line) throws Exception {
    String aField = field.equals("x") ? "" : "field: '" + field + "', ";
    assertThat(
            Lint.shop(
                "rules: {r: {given: \"%s\", then: {%sfunction: %s, functionOptions: %s}}}"
                    .formatted(given, aField, function, options.equals("{}") ? "{}" : options)))
        .isNotEmpty()
        .allSatisfy(finding -> assertThat(finding).startsWith("warn " + line + " r: "));
  }

  @Test
  void aMessageTellsWhatItIsAskedTo() throws Exception {
    assertThat(
            Lint.shop(
                """
                rules:
                  short-title:
                    description: Titles are short.
                    message: '{{property}} at {{path}} is {{value}}; {{error}}. {{description}}'
                    severity: 0
                    given: $.info
                    then: {field: title, function: length, functionOptions: {max: 3}}
                """))
        .containsExactly(
            "error 2 short-title: title at #/info/title is Shop; 'title' must not be longer than"
                + " 3. Titles are short.");
  }

  @Test
  void referencesAreFollowedUnlessTheRuleSaysOtherwise() throws Exception {
    String rule =
        """
        rules:
          r:
            resolved: %s
            message: '{{error}}'
            given: $.paths[*][*].parameters[*]
            then: {field: name, function: casing, functionOptions: {type: camel}}
        """;
    assertThat(Lint.shop(rule.formatted("true")))
        .containsExactly("warn 11 r: 'Page' must be in camel case");
    assertThat(Lint.shop(rule.formatted("false"))).isEmpty();
  }

  @Test
  void severalQuestionsMayBeAskedAtSeveralPlaces() throws Exception {
    assertThat(
            Lint.shop(
                """
                rules:
                  r:
                    message: '{{property}}'
                    severity: hint
                    given: [$.info, '$.components.schemas[*]']
                    then:
                      - {field: description, function: truthy}
                      - {field: x-team.name, function: truthy}
                """))
        .containsExactlyInAnyOrder(
            "hint 2 r: description",
            "hint 2 r: name",
            "hint 13 r: description",
            "hint 13 r: name",
            "hint 14 r: description",
            "hint 14 r: name");
  }

  @Test
  void aRuleIsForTheFormatsThatItNames() throws Exception {
    String rule = "rules: {r: {formats: [%s], given: $.info, then: {function: undefined}}}";
    assertThat(Lint.shop(rule.formatted("oas2, aas2, json-schema"))).isEmpty();
    assertThat(Lint.shop(rule.formatted("oas3"))).hasSize(1);
    assertThat(Lint.shop(rule.formatted("oas3.0"))).hasSize(1);
    assertThat(Lint.shop(rule.formatted("oas3_1"))).isEmpty();
  }

  @Test
  void aliasesStandForPathsByFormat() throws Exception {
    assertThat(
            Lint.shop(
                """
                aliases:
                  Path: ['$.paths[*]']
                  Operation:
                    description: what is done
                    targets:
                      - {formats: [oas2, oas3], given: ['#Path[get,post]']}
                      - {formats: [aas2], given: '$.channels[*][publish,subscribe]'}
                rules:
                  r: {message: '{{error}}', given: '#Operation.operationId', then: {function: casing, functionOptions: {type: camel}}}
                """))
        .containsExactly("warn 6 r: 'place_order' must be in camel case");
  }

  @Test
  void whatCouldNotBeReadIsToldByEveryRuleset() throws Exception {
    Ruleset none = Ruleset.read("rules.yaml", Lint.bytes("rules: {}"));
    assertThat(
            Lint.findings(
                none, Lint.SHOP.replace("parameters/Page", "parameters/Gone"), "shop.yaml"))
        .singleElement()
        .asString()
        .startsWith("error 8 readable: ");
  }

  @Test
  void anEndlessSchemaOfAStrangerEnds() throws Exception {
    var bomb = new StringBuilder(Lint.SHOP);
    for (int i = 1; i < 60; i++) {
      bomb.append(
          "    S%d: {properties: {a: {$ref: '#/components/schemas/S%d'}, b: {$ref: '#/components/schemas/S%d'}}}\n"
              .formatted(i, i + 1, i + 1));
    }
    Ruleset schema =
        Ruleset.read(
            "rules.yaml",
            Lint.bytes(
                "rules: {r: {given: '$.components.schemas[*]', then: {function: schema,"
                    + " functionOptions: {schema: {type: array}}}}}"));
    assertThat(Lint.findings(schema, bomb.toString(), "shop.yaml")).isNotEmpty();
  }
}
