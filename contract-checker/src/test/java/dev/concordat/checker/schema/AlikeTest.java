package dev.concordat.checker.schema;

import static org.assertj.core.api.Assertions.assertThat;

import dev.concordat.checker.model.Dialect;
import dev.concordat.checker.model.Schema;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class AlikeTest {
  private final Containment kernel =
      Kernel.containment(new Terms(ContentModel.DOCUMENTED, Optional.empty(), Terms.DEFAULT_STEPS));

  @Test
  void orderAndTextsDoNotMatter() {
    assertThat(
            alike(
                "{'type':'object','required':['a','b'],'description':'before'}",
                "{'required':['b','a'],'type':'object','title':'after'}"))
        .isTrue();
  }

  @Test
  void valuesMatter() {
    assertThat(alike("{'maxLength':5}", "{'maxLength':6}")).isFalse();
    assertThat(alike("{'enum':['a','b']}", "{'enum':['a']}")).isFalse();
    assertThat(alike("{'properties':{'title':true}}", "{'properties':{}}")).isFalse();
  }

  @Test
  void whatReferencesLeadToCounts() {
    String before = "{'items':{'$ref':'#/$defs/a'},'$defs':{'a':{'type':'string'}}}";
    assertThat(alike(before, "{'items':{'$ref':'#/$defs/b'},'$defs':{'b':{'type':'string'}}}"))
        .isTrue();
    assertThat(alike(before, "{'items':{'type':'string'}}")).isTrue();
    assertThat(alike(before, "{'items':{'$ref':'#/$defs/a'},'$defs':{'a':{'type':'number'}}}"))
        .isFalse();
  }

  @Test
  void recursiveSchemasAreComparedAllTheWay() {
    String tree =
        "{'properties':{'child':{'$ref':'#'},'leaf':{'properties':{'x':{'$ref':'#'},'y':%s}}}}";
    assertThat(alike(tree.formatted("true"), tree.formatted("true"))).isTrue();
    assertThat(alike(tree.formatted("true"), tree.formatted("false"))).isFalse();
  }

  @Test
  void unresolvedReferencesAreAlikeWhenTheyNameTheSame() {
    assertThat(alike("{'$ref':'other.json'}", "{'$ref':'other.json'}")).isTrue();
    assertThat(alike("{'$ref':'other.json'}", "{'$ref':'another.json'}")).isFalse();
    assertThat(alike("{'$ref':'other.json'}", "{'type':'string'}")).isFalse();
  }

  private boolean alike(String a, String b) {
    return kernel.alike(schema(a), schema(b));
  }

  private static Schema schema(String text) {
    return TestSchemas.schema(Dialect.DRAFT_2020_12, text);
  }
}
