package dev.concordat.checker.schema;

import com.fasterxml.jackson.databind.JsonNode;
import java.math.BigDecimal;
import java.util.List;
import java.util.Set;

/** What is demanded of the inside of a value. A branch of the search ends as a list of these. */
sealed interface Fact {

  /** A number in an interval. */
  record Within(Interval interval) implements Fact {}

  /** A number that is, or is not, a multiple of another. */
  record Multiple(BigDecimal of, boolean holds) implements Fact {}

  /** A string of so many code points. */
  record Length(Span span) implements Fact {}

  /** A string in which a pattern is found, or is not. */
  record Match(Pattern pattern, boolean holds) implements Fact {}

  /** One of these values. */
  record Among(Set<JsonNode> values) implements Fact {}

  /** None of these numbers or strings. */
  record Other(Set<JsonNode> values) implements Fact {}

  /** An array whose items meet the schemas of their positions. */
  record Elements(Items items, boolean closed) implements Fact {}

  /** An array of so many items. */
  record ItemTotal(Span span) implements Fact {}

  /** An array of which so many items meet a schema. */
  record Counted(Form form, Span span) implements Fact {}

  /** An array that has an item there, and it is like this. */
  record ItemAt(int index, Literal literal) implements Fact {}

  /** An array that has an item there or later which is like this. */
  record SomeItem(int from, Literal literal) implements Fact {}

  /** An array whose items differ from each other. */
  record Distinct() implements Fact {}

  /** An array with two equal items. */
  record Repeated() implements Fact {}

  /** An object whose members meet the schemas of their names. */
  record Members(Properties properties, boolean closed) implements Fact {}

  /**
   * An object that has this member.
   *
   * @param documented whether that counts as documentation of the member
   */
  record Present(String name, boolean documented) implements Fact {}

  /** An object that does not have this member. */
  record Absent(String name) implements Fact {}

  /** An object that has this member, and it is like this. */
  record Holds(String name, Literal literal) implements Fact {}

  /** An object of so many members. */
  record MemberTotal(Span span) implements Fact {}

  /** An object whose member names, as strings, meet a schema. */
  record Names(Form form) implements Fact {}

  /** An object with a member whose name and value are like this. */
  record SomeMember(List<Literal> name, List<Literal> value) implements Fact {}

  /** A demand that the kernel cannot reckon with. */
  record Beyond(String reason) implements Fact {}
}
