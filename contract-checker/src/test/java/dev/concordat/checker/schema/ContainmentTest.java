package dev.concordat.checker.schema;

import dev.concordat.checker.model.Dialect;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Each row: whether the first schema is in the second. Every "out" has a confirmed witness. */
class ContainmentTest {
  private final TestKernel kernel = TestKernel.strict(Dialect.DRAFT_2020_12);

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        "in  | {'type':'integer'} | {'type':'number'}",
        "out | {'type':'number'} | {'type':'integer'}",
        "in  | {'type':'integer'} | {'type':['number','null']}",
        "in  | {'type':'boolean'} | {'enum':[true,false]}",
        "in  | {'enum':[true,false]} | {'type':'boolean'}",
        "in  | {'const':1} | {'const':1.0}",
        "out | {'enum':['a','b']} | {'enum':['a']}",
        "in  | false | {'type':'string'}",
        "out | true | {'type':'string'}",
        "in  | {'type':'string','enum':['a',1]} | {'const':'a'}",
      })
  void typesAndValues(String expected, String a, String b) {
    kernel.expect(expected, a, b);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        "in  | {'type':'number','minimum':2} | {'type':'number','exclusiveMinimum':1}",
        "out | {'type':'number','exclusiveMinimum':1} | {'type':'number','minimum':2}",
        "in  | {'type':'integer','exclusiveMinimum':1} | {'type':'integer','minimum':2}",
        "in  | {'type':'integer','minimum':0,'maximum':3} | {'enum':[0,1,2,3]}",
        "in  | {'type':'number','multipleOf':6} | {'multipleOf':2}",
        "out | {'type':'number','multipleOf':2} | {'multipleOf':6}",
        "in  | {'allOf':[{'multipleOf':4},{'multipleOf':6},{'type':'number'}]} | {'multipleOf':12}",
        "in  | {'type':'number','multipleOf':0.3} | {'multipleOf':0.1}",
        "out | {'type':'integer','minimum':0} | {'not':{'const':7}}",
        "in  | {'type':'integer'} | {'anyOf':[{'maximum':0},{'minimum':1}]}",
        "out | {'type':'number'} | {'anyOf':[{'maximum':0},{'minimum':1}]}",
        "in  | {'type':'number','minimum':5,'maximum':4} | false",
      })
  void numbers(String expected, String a, String b) {
    kernel.expect(expected, a, b);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        "in  | {'type':'string','maxLength':3} | {'type':'string','maxLength':4}",
        "out | {'type':'string','maxLength':4} | {'type':'string','maxLength':3}",
        "in  | {'type':'string','pattern':'^a+$'} | {'pattern':'^a'}",
        "out | {'type':'string','pattern':'^a'} | {'pattern':'^a+$'}",
        "in  | {'type':'string','pattern':'^[a-f]{2,4}$'} | {'minLength':2,'maxLength':4}",
        "in  | {'type':'string','minLength':1,'pattern':'^a*$'} | {'pattern':'a'}",
        "in  | {'type':'string','pattern':'^(?!b)[ab]$'} | {'const':'a'}",
        "in  | {'type':'string','pattern':'^\\\\d+$'} | {'pattern':'^[0-9]+$'}",
        "out | {'type':'string','pattern':'^[ab]$'} | {'enum':['a']}",
        "in  | {'type':'string','pattern':'^[ab]$'} | {'enum':['a','b','c']}",
        "in  | {'type':'string','pattern':'([ab])\\\\1'} | {'pattern':'([ab])\\\\1'}",
        "unknown | {'type':'string','pattern':'^([ab])\\\\1$'} | {'pattern':'^(.)[ab]$'}",
        "in  | {'type':'string','format':'date'} | {'type':'string'}",
        "in  | {'type':'string'} | {'type':'string','format':'date'}",
      })
  void strings(String expected, String a, String b) {
    kernel.expect(expected, a, b);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        "in  | {'type':'array','items':{'const':1}} | {'items':{'type':'integer'}}",
        "out | {'type':'array','items':{'type':'integer'}} | {'items':{'const':1}}",
        "in  | {'type':'array','maxItems':0} | {'items':false}",
        "in  | {'type':'array','prefixItems':[{'type':'string'}],'items':false} | {'maxItems':1}",
        "out | {'type':'array','minItems':1} | {'contains':{'type':'string'}}",
        "in  | {'type':'array','minItems':1,'items':{'type':'string'}} | {'contains':{'type':'string'}}",
        "out | {'type':'array'} | {'uniqueItems':true}",
        "in  | {'type':'array','maxItems':1} | {'uniqueItems':true}",
        "in  | {'type':'array','uniqueItems':true,'items':{'type':'boolean'}} | {'maxItems':2}",
        "out | {'type':'array','contains':{'const':1},'minContains':2} | {'contains':{'const':1},'minContains':3}",
        "in  | {'type':'array','contains':{'const':1},'minContains':2} | {'minItems':2}",
        "in  | {'const':[1,2]} | {'prefixItems':[{'const':1}]}",
        // The item that contains looks for may be one of the three that maxContains lets through.
        "out | {'minItems':3,'contains':true,'maxContains':3} | {'contains':true,'maxContains':2}",
        // Two places for one value, and a third value that only one of the others could give up.
        "in  | {'type':'array','minItems':3,'uniqueItems':true,'items':false,"
            + "'prefixItems':[{'enum':[1,2]},{'enum':[1,2]},{'enum':[2,1]}]} | false",
        "out | {'type':'array','minItems':3,'uniqueItems':true,"
            + "'prefixItems':[{'enum':[1,2,3]},{'enum':[1,2]},{'enum':[1]}]}"
            + " | {'prefixItems':[{'enum':[1,2]}]}",
        "in  | {'type':'array','maxContains':0} | {'type':'array'}",
        "out | {'type':'array','maxContains':0} | {'contains':{'const':1},'maxContains':0}",
      })
  void arrays(String expected, String a, String b) {
    kernel.expect(expected, a, b);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        "in  | {'type':'object','required':['a','b']} | {'required':['a']}",
        "out | {'type':'object','required':['a']} | {'required':['a','b']}",
        "out | {'type':'object'} | {'properties':{'a':{'type':'string'}}}",
        "in  | {'type':'object','properties':{'a':{'const':1}}} | {'properties':{'a':{'type':'integer'}}}",
        "in  | {'type':'object','required':['a','b']} | {'minProperties':2}",
        "in  | {'type':'object','additionalProperties':false} | {'maxProperties':0}",
        "out | {'type':'object'} | {'additionalProperties':false}",
        "in  | {'type':'object','patternProperties':{'^x':{'const':1}}} | {'properties':{'xy':{'type':'integer'}}}",
        "out | {'type':'object','patternProperties':{'^x':{'const':1}}} | {'properties':{'y':{'type':'integer'}}}",
        "in  | {'type':'object','propertyNames':{'enum':['a','b']}} | {'maxProperties':2}",
        "out | {'type':'object','maxProperties':2} | {'propertyNames':{'maxLength':3}}",
        "in  | {'type':'object','dependentRequired':{'a':['b']},'required':['a']} | {'required':['b']}",
        "out | {'type':'object','dependentRequired':{'a':['b']}} | {'required':['b']}",
        "in  | {'type':'object','dependentSchemas':{'a':false}} | {'properties':{'a':false}}",
        "in  | {'type':'object','properties':{'a':false},'required':['a']} | false",
      })
  void objects(String expected, String a, String b) {
    kernel.expect(expected, a, b);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        "in  | {'type':['integer','string']} | {'anyOf':[{'type':'string'},{'type':'number'}]}",
        "in  | {'type':['string','null']} | {'oneOf':[{'type':'string'},{'type':'null'}]}",
        "out | {'type':'integer'} | {'oneOf':[{'type':'integer'},{'minimum':5}]}",
        "in  | {'oneOf':[{'type':'integer'},{'minimum':5,'type':'number'}]} | {'type':'number'}",
        "out | {'anyOf':[{'const':1},{'const':2}]} | {'oneOf':[{'const':1},{'enum':[1,2]}]}",
        "in  | {'not':{'not':{'type':'string'}}} | {'type':'string'}",
        "in  | {'type':'string'} | {'not':{'type':'integer'}}",
        "in  | {'if':{'type':'string'},'then':{'const':'a'},'else':false} | {'const':'a'}",
        "out | {'type':'object'} | {'if':{'required':['a']},'then':{'required':['b']}}",
        "in  | {'allOf':[{'type':'object'},{'required':['a']}]} | {'type':'object','required':['a']}",
        "in  | {'type':'object','required':['k'],'properties':{'k':{'enum':['x','y']}}}"
            + " | {'oneOf':[{'required':['k'],'properties':{'k':{'const':'x'}}},"
            + "{'required':['k'],'properties':{'k':{'const':'y'}}}]}",
        // A branch that excludes the others by what it is made of.
        "in  | {'oneOf':[{},{},{'not':{}}]} | false",
        "out | {'oneOf':[{},{'not':{}}]} | {'oneOf':[{},{'type':'string'}]}",
        "in  | {'type':'integer','minimum':0,'maximum':10}"
            + " | {'anyOf':[{'minimum':0,'maximum':5},{'minimum':4,'maximum':12}]}",
      })
  void combinations(String expected, String a, String b) {
    kernel.expect(expected, a, b);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        "in  | {'type':'object','properties':{'a':true},'unevaluatedProperties':false}"
            + " | {'type':'object','properties':{'a':true},'additionalProperties':false}",
        "in  | {'allOf':[{'properties':{'a':{'type':'string'}}}],'type':'object','unevaluatedProperties':false}"
            + " | {'maxProperties':1}",
        "out | {'type':'object','anyOf':[{'properties':{'a':true},'required':['a']},{'properties':{'b':true}}],"
            + "'unevaluatedProperties':false} | {'required':['a']}",
        "in  | {'type':'object','anyOf':[{'properties':{'a':true}},{'properties':{'b':true}}],"
            + "'unevaluatedProperties':false} | {'properties':{'c':false}}",
        "in  | {'type':'array','prefixItems':[true],'unevaluatedItems':false} | {'maxItems':1}",
        "out | {'type':'array','prefixItems':[true]} | {'prefixItems':[true],'unevaluatedItems':false}",
        "in  | {'type':'array','contains':{'type':'string'},'unevaluatedItems':false}"
            + " | {'items':{'type':'string'}}",
        "out | {'type':'array','contains':{'type':'string'},'unevaluatedItems':{'const':1}}"
            + " | {'items':{'type':'string'}}",
        "out | {'type':'array','anyOf':[{'contains':{'const':1}},{'items':{'const':2}}],"
            + "'unevaluatedItems':false} | {'items':{'const':2}}",
      })
  void unevaluated(String expected, String a, String b) {
    kernel.expect(expected, a, b);
  }
}
