package dev.concordat.checker.lint;

import com.asyncapi.v2._6_0.model.AsyncAPI;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonMappingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import dev.concordat.checker.source.Diagnostic;
import dev.concordat.checker.source.Document;
import dev.concordat.checker.source.Node;
import dev.concordat.checker.source.Pointer;
import java.util.List;

/** What the AsyncAPI parser says: it stops at the first thing that it does not know. */
final class AsyncApiOpinion {
  private final Document document;

  AsyncApiOpinion(Document document) {
    this.document = document;
  }

  List<Diagnostic> of(JsonNode tree) {
    Class<?> model =
        tree.path("asyncapi").asText().startsWith("2.")
            ? AsyncAPI.class
            : com.asyncapi.v3._0_0.model.AsyncAPI.class;
    try (var silence = QuietErrors.onThisThread()) {
      new ObjectMapper().treeToValue(tree, model);
      return List.of();
    } catch (JsonMappingException e) {
      return List.of(warning(e.getOriginalMessage(), place(e.getPath())));
    } catch (JsonProcessingException e) {
      return List.of(warning(e.getOriginalMessage(), document.root()));
    }
  }

  private Diagnostic warning(String message, Node place) {
    String first = message.lines().findFirst().orElse("");
    return Diagnostic.warning("AsyncAPI parser: " + first, document.locate(place));
  }

  private Node place(List<JsonMappingException.Reference> path) {
    Node place = document.root();
    for (JsonMappingException.Reference step : path) {
      String name =
          step.getFieldName() == null ? Integer.toString(step.getIndex()) : step.getFieldName();
      Node next = new Document("", place).at(Pointer.child("", name));
      if (next == null) {
        return place;
      }
      place = next;
    }
    return place;
  }
}
