package dev.concordat.checker.schema;

import static org.assertj.core.api.Assertions.assertThat;

import dev.concordat.checker.model.Dialect;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class RecursionTest {
  private static final String TREE =
      "{'type':'object','properties':{'value':{'type':'%s'},"
          + "'children':{'type':'array','items':{'$ref':'#'}}},'required':['value']}";

  private final TestKernel kernel = TestKernel.strict(Dialect.DRAFT_2020_12);

  @Test
  void treesAreComparedAtEveryDepth() {
    kernel.expect("in", TREE.formatted("integer"), TREE.formatted("number"));
    kernel.expect("out", TREE.formatted("number"), TREE.formatted("integer"));
  }

  @Test
  void aSchemaWithoutFiniteInstancesIsContainedInAnything() {
    String endless = "{'type':'object','required':['next'],'properties':{'next':{'$ref':'#'}}}";
    kernel.expect("in", endless, "{'type':'string'}");
  }

  @Test
  void mutuallyRecursiveDefinitionsAreDecided() {
    String pair =
        "{'$ref':'#/$defs/a','$defs':{"
            + "'a':{'type':'object','properties':{'b':{'$ref':'#/$defs/b'}}},"
            + "'b':{'type':'object','properties':{'a':{'$ref':'#/$defs/a'},'n':{'type':'%s'}}}}}";
    kernel.expect("in", pair.formatted("integer"), pair.formatted("number"));
    kernel.expect("out", pair.formatted("number"), pair.formatted("integer"));
  }

  @Test
  void aDefinitionUnrolledOnceIsTheSame() {
    String list =
        "{'type':'object','properties':{'next':{'anyOf':[{'type':'null'},{'$ref':'#'}]}}}";
    String unrolled =
        "{'type':'object','properties':{'next':{'anyOf':[{'type':'null'},{'$ref':'#/$defs/l'}]}},"
            + "'$defs':{'l':{'type':'object',"
            + "'properties':{'next':{'anyOf':[{'type':'null'},{'$ref':'#/$defs/l'}]}}}}}";
    kernel.expect("in", list, unrolled);
    kernel.expect("in", unrolled, list);
  }

  @Test
  void fiveHundredLevelsAreDecided() {
    kernel.expect("in", nested(470, "integer"), nested(470, "number"));
    kernel.expect("out", nested(470, "number"), nested(470, "integer"));
  }

  @Test
  void aReferenceThatLeadsNowhereIsUndecidedAndNamed() {
    Answer answer = kernel.check("{'$ref':'other.json#/A'}", "{'type':'object'}");
    assertThat(answer)
        .isInstanceOfSatisfying(
            Answer.Undecided.class,
            undecided -> assertThat(undecided.reason()).contains("other.json#/A"));
  }

  @Test
  void anExhaustedBudgetIsUndecided() {
    Terms terms = new Terms(ContentModel.STRICT, Optional.empty(), 3);
    Answer answer =
        TestKernel.with(Dialect.DRAFT_2020_12, terms)
            .check(TREE.formatted("integer"), TREE.formatted("number"));
    assertThat(answer)
        .isInstanceOfSatisfying(
            Answer.Undecided.class, undecided -> assertThat(undecided.reason()).contains("budget"));
  }

  @Test
  void nestedChoicesDoNotMultiply() {
    kernel.expect("in", choices(12, "integer"), choices(12, "number"));
    kernel.expect("out", choices(12, "number"), choices(12, "integer"));
  }

  @Test
  void definitionsThatAllReferToEachOtherAreDecided() {
    kernel.expect("in", clique(40, "integer"), clique(40, "number"));
    kernel.expect("out", clique(40, "number"), clique(40, "integer"));
  }

  @Test
  void longEnumerationsAreDecided() {
    kernel.expect("in", enumeration(2_000), enumeration(2_001));
    kernel.expect("out", enumeration(2_001), enumeration(2_000));
  }

  private static String clique(int size, String type) {
    String members =
        numbers(size, "'p%d':{'anyOf':[{'type':'null'},{'$ref':'#/$defs/d%1$d'}]}")
            + ",'x':{'type':'"
            + type
            + "'}";
    String definition = "'d%d':{'type':'object','properties':{" + members + "}}";
    return "{'$ref':'#/$defs/d0','$defs':{" + numbers(size, definition) + "}}";
  }

  private static String numbers(int count, String each) {
    return IntStream.range(0, count).mapToObj(each::formatted).collect(Collectors.joining(","));
  }

  private static String nested(int levels, String type) {
    return "{'properties':{'p':".repeat(levels) + "{'type':'" + type + "'}" + "}}".repeat(levels);
  }

  private static String choices(int levels, String type) {
    String inner = "{'type':'" + type + "'}";
    for (int i = 0; i < levels; i++) {
      inner =
          "{'oneOf':[{'type':'object','properties':{'p':"
              + inner
              + "},'required':['p']},"
              + "{'type':'string'},{'type':'null'}]}";
    }
    return inner;
  }

  private static String enumeration(int size) {
    var values = new StringBuilder("{'enum':[");
    for (int i = 0; i < size; i++) {
      values.append(i == 0 ? "" : ",").append("'value-").append(i).append('\'');
    }
    return values.append("]}").toString();
  }
}
