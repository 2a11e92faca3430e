package dev.concordat.checker.schema;

import java.util.List;

/** What the keywords beside an {@code unevaluated…} evaluate. */
final class Cover {
  private final List<Keyword> siblings;

  private final Forms forms;

  Cover(List<Keyword> siblings, Forms forms) {
    this.siblings = siblings;
    this.forms = forms;
  }

  List<Alternative> met(JsonType type, Form form) {
    return beyond();
  }

  List<Alternative> missed(JsonType type, Form form) {
    return beyond();
  }

  private List<Alternative> beyond() {
    return siblings.isEmpty()
        ? Alternative.just(new Fact.Beyond("unevaluated"))
        : Alternative.just(new Fact.Beyond("unevaluated"));
  }
}
