package dev.concordat.checker.schema;

import dev.concordat.checker.model.Dialect;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class ListedBranchesTest {
  private final TestKernel kernel = TestKernel.strict(Dialect.DRAFT_2020_12);

  @Test
  void thousandsOfBranchesThatListAValueEachAreAnEnum() {
    for (String keyword : new String[] {"oneOf", "anyOf"}) {
      kernel.expect("in", branches(keyword, 2_000), listed(2_000));
      kernel.expect("in", listed(2_000), branches(keyword, 2_000));
      kernel.expect("in", branches(keyword, 1_999), branches("oneOf", 2_000));
      kernel.expect("out", branches(keyword, 2_000), branches("oneOf", 1_999));
    }
  }

  @Test
  void aValueThatTwoBranchesOfAOneOfListIsNotAllowed() {
    String twice = "{'oneOf':[{'enum':[1,2]},{'enum':[2.0,3]}]}";
    kernel.expect("in", twice, "{'enum':[1,3]}");
    kernel.expect("in", "{'enum':[1,3]}", twice);
    kernel.expect("out", "{'const':2}", twice);
    kernel.expect("in", "{'const':2}", twice.replace("oneOf", "anyOf"));
  }

  @Test
  void theTypeBesideTheValuesCounts() {
    String mixed = "{'oneOf':[{'type':'integer','enum':[1,'a']},{'type':'string','const':'b'}]}";
    kernel.expect("in", mixed, "{'enum':[1,'b']}");
    kernel.expect("out", "{'const':'a'}", mixed);
  }

  @Test
  void branchesThatDemandMoreAreNoList() {
    String more = "{'anyOf':[{'enum':['a','bb'],'maxLength':1},{'const':'c'}]}";
    kernel.expect("out", "{'const':'bb'}", more);
    kernel.expect("in", more, "{'enum':['a','c']}");
  }

  private static String branches(String keyword, int count) {
    return values(count, "{'const':'v%d','title':'value %1$d'}", "{'" + keyword + "':[%s]}");
  }

  private static String listed(int count) {
    return values(count, "'v%d'", "{'enum':[%s]}");
  }

  private static String values(int count, String each, String all) {
    return all.formatted(
        IntStream.range(0, count).mapToObj(each::formatted).collect(Collectors.joining(",")));
  }
}
