package dev.concordat.checker.schema;

import static org.assertj.core.api.Assertions.assertThat;

import dev.concordat.checker.model.Dialect;
import dev.concordat.checker.model.Direction;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DialectTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        "openapi-3.0 | out | {'type':'string','nullable':true} | {'type':'string'}",
        "openapi-3.0 | in  | {'type':'string'} | {'type':'string','nullable':true}",
        "openapi-3.1 | in  | {'type':'string','nullable':true} | {'type':'string'}",
        "openapi-3.0 | out | {'type':'string','nullable':true} | {'type':'string','nullable':true,'enum':['a']}",
        "openapi-3.0 | out | {'type':'number','minimum':1} | {'type':'number','minimum':1,'exclusiveMinimum':true}",
        "draft-04 | in | {'type':'number','minimum':1,'exclusiveMinimum':true} | {'type':'number','minimum':1}",
        "draft-07 | in | {'type':'array','items':[{'type':'string'}],'additionalItems':false} | {'maxItems':1}",
        "draft-07 | in | {'dependencies':{'a':['b']},'type':'object','required':['a']} | {'required':['b']}",
        "draft-06 | in | {'if':true,'then':false} | {'then':false}",
        "draft-07 | in | {'if':true,'then':false} | false",
        "draft-07 | in | {'$ref':'#/definitions/a','type':'integer','definitions':{'a':true}} | true",
        "draft-07 | out | {'$ref':'#/definitions/a','type':'integer','definitions':{'a':true}} | {'type':'integer'}",
        "2019-09 | out | {'type':'array'} | {'contains':true,'minContains':0,'unevaluatedItems':false}",
        "2019-09 | in | {'$ref':'#/$defs/a','type':'integer','$defs':{'a':true}} | {'type':'integer'}",
        "draft-04 | in | {'type':'string'} | {'const':1}",
        "2020-12 | in | {'$ref':'#x','$defs':{'a':{'$anchor':'x','type':'string'}}} | {'type':'string'}",
        "draft-07 | in | {'$ref':'#x','definitions':{'a':{'$id':'#x','type':'string'}}} | {'type':'string'}",
        "2020-12 | in | {'$id':'http://a.test/b.json','$ref':'c.json',"
            + "'$defs':{'c':{'$id':'c.json','type':'string'}}} | {'type':'string'}",
      })
  void keywordsMeanWhatTheDialectSays(String dialect, String expected, String a, String b) {
    TestKernel.strict(Dialect.of(dialect).orElseThrow()).expect(expected, a, b);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        "draft-07 | in  | {'const':{'minLength':1}} | {'$ref':'http://json-schema.org/draft-07/schema#'}",
        "draft-07 | out | {'const':{'minLength':-1}} | {'$ref':'http://json-schema.org/draft-07/schema#'}",
        "2020-12 | in  | {'const':{'$defs':{'a':{'type':'integer'}}}}"
            + " | {'$ref':'https://json-schema.org/draft/2020-12/schema'}",
        "2020-12 | out | {'const':{'$defs':{'a':{'type':'whole'}}}}"
            + " | {'$ref':'https://json-schema.org/draft/2020-12/schema'}",
        "2019-09 | out | {'const':{'items':{'minLength':-1}}}"
            + " | {'$ref':'https://json-schema.org/draft/2019-09/schema'}",
        "2020-12 | unknown | {'const':1} | {'$ref':'https://json-schema.test/other'}",
      })
  void theSchemasOfJsonSchemaAreKnown(String dialect, String expected, String a, String b) {
    TestKernel.strict(Dialect.of(dialect).orElseThrow()).expect(expected, a, b);
  }

  @ParameterizedTest
  @CsvSource({"ACCEPTED,readOnly,in", "EMITTED,readOnly,out", "EMITTED,writeOnly,in"})
  void propertiesThatDoNotTravelDoNotCount(Direction direction, String mark, String expected) {
    Terms terms = new Terms(ContentModel.DOCUMENTED, Optional.of(direction), 10_000);
    TestKernel.with(Dialect.OPENAPI_3_0, terms)
        .expect(
            expected,
            "{'type':'object','properties':{'a':{'type':'string'}}}",
            "{'type':'object','properties':{'a':{'type':'string'},'id':{'type':'string','"
                + mark
                + "':true}},'required':['id']}");
  }

  @Test
  void aWriterDoesNotSendWhatIsReadOnly() {
    Terms terms = new Terms(ContentModel.DOCUMENTED, Optional.of(Direction.ACCEPTED), 10_000);
    String property =
        "{'type':'object','properties':{'a':{'type':'string'},'id':{'type':'string'%s}}}";
    TestKernel.with(Dialect.OPENAPI_3_0, terms)
        .expect("in", property.formatted(",'readOnly':true"), property.formatted(""));
    TestKernel.with(Dialect.OPENAPI_3_0, terms)
        .expect("in", property.formatted(""), property.formatted(",'readOnly':true"));
  }

  @Test
  void aRefutationNamesTheKeywordAndBothPlaces() {
    Answer answer =
        TestKernel.strict(Dialect.OPENAPI_3_0)
            .check(
                "{'type':'object','properties':{'a':{'type':'array','items':{'type':'string'}}}}",
                "{'type':'object','properties':{'a':{'type':'array',"
                    + "'items':{'type':'string','maxLength':5}}}}");
    assertThat(answer)
        .isInstanceOfSatisfying(
            Answer.NotContained.class,
            refuted -> {
              assertThat(refuted.keyword()).isEqualTo("maxLength");
              assertThat(refuted.inB().pointer()).isEqualTo("/properties/a/items/maxLength");
              assertThat(refuted.inA().pointer()).isEqualTo("/properties/a/items");
            });
  }

  /** A list of what its user says, and a tree that is closed by the one who extends it. */
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        "2020-12 | in | {'type':'array','items':{'type':'string'}}"
            + " | {'$id':'https://a.test/strings','$ref':'list','$defs':{"
            + "'own':{'$dynamicAnchor':'item','type':'string'},"
            + "'list':{'$id':'list','type':'array','items':{'$dynamicRef':'#item'},"
            + "'$defs':{'any':{'$dynamicAnchor':'item'}}}}}",
        "2020-12 | out | {'type':'array','items':{'type':['string','null']}}"
            + " | {'$id':'https://a.test/strings','$ref':'list','$defs':{"
            + "'own':{'$dynamicAnchor':'item','type':'string'},"
            + "'list':{'$id':'list','type':'array','items':{'$dynamicRef':'#item'},"
            + "'$defs':{'any':{'$dynamicAnchor':'item'}}}}}",
        "2019-09 | out | {'$id':'https://a.test/tree','$recursiveAnchor':true,'type':'object',"
            + "'properties':{'data':true,'left':{'$recursiveRef':'#'}}}"
            + " | {'$id':'https://a.test/strict','$recursiveAnchor':true,'$ref':'tree',"
            + "'unevaluatedProperties':false,'$defs':{'tree':{'$id':'tree','$recursiveAnchor':true,"
            + "'type':'object','properties':{'data':true,'left':{'$recursiveRef':'#'}}}}}",
        "2019-09 | in | {'type':'object','additionalProperties':false,'properties':{'data':true,"
            + "'left':{'type':'object','maxProperties':0}}}"
            + " | {'$id':'https://a.test/strict','$recursiveAnchor':true,'$ref':'tree',"
            + "'unevaluatedProperties':false,'$defs':{'tree':{'$id':'tree','$recursiveAnchor':true,"
            + "'type':'object','properties':{'data':true,'left':{'$recursiveRef':'#'}}}}}",
      })
  void theWayToADynamicReferenceDecidesWhereItLeads(
      String dialect, String expected, String a, String b) {
    TestKernel.strict(Dialect.of(dialect).orElseThrow()).expect(expected, a, b);
  }
}
