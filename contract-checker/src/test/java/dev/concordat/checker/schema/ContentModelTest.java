package dev.concordat.checker.schema;

import dev.concordat.checker.model.Dialect;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The writer's schema, the reader's, and whether it is contained: documented, then strict. */
class ContentModelTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        // An optional property is added: the writer does not send it.
        "in  | out | {'type':'object','properties':{'a':{'type':'string'}}}"
            + " | {'type':'object','properties':{'a':{'type':'string'},'b':{'type':'integer'}}}",
        // The writer documents a property that a closed reader rejects.
        "out | out | {'type':'object','properties':{'a':true,'b':true}}"
            + " | {'type':'object','properties':{'a':true},'additionalProperties':false}",
        "in  | out | {'type':'object','properties':{'a':true}}"
            + " | {'type':'object','properties':{'a':true},'additionalProperties':false}",
        // What the writer says about further properties counts.
        "out | out | {'type':'object','properties':{'a':true},'additionalProperties':true}"
            + " | {'type':'object','properties':{'b':{'type':'integer'}}}",
        // Nothing documented is no documentation.
        "out | out | {'type':'object'} | {'type':'object','properties':{'b':{'type':'integer'}}}",
        // Closed after allOf is merged, and at every level.
        "in  | out | {'type':'object','properties':{'o':{'allOf':["
            + "{'properties':{'a':true}},{'properties':{'b':true}}]}}}"
            + " | {'type':'object','properties':{'o':{"
            + "'properties':{'a':true,'b':true},'additionalProperties':false}}}",
        // A required name is documented.
        "out | out | {'type':'object','properties':{'a':true},'required':['b']}"
            + " | {'type':'object','properties':{'b':{'type':'integer'}}}",
        // What two branches of an anyOf document may come together; not so with a oneOf.
        "out | out | {'type':'object','anyOf':[{'properties':{'a':true},'required':['a']},"
            + "{'properties':{'b':true},'required':['b']}]} | {'maxProperties':1}",
        "in  | out | {'type':'object','oneOf':[{'properties':{'a':true},'required':['a']},"
            + "{'properties':{'b':true},'required':['b']}]} | {'maxProperties':1}",
        // The reader is taken literally, also below a not.
        "in  | in  | {'type':'object','properties':{'a':true},'not':{'required':['c']}}"
            + " | {'not':{'required':['c']}}",
      })
  void writersSendWhatIsDocumented(String documented, String strict, String writer, String reader) {
    TestKernel.documented(Dialect.DRAFT_2020_12).expect(documented, writer, reader);
    TestKernel.strict(Dialect.DRAFT_2020_12).expect(strict, writer, reader);
  }
}
