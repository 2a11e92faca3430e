package dev.concordat.checker.declare;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.concordat.checker.config.ConsumedContract;
import dev.concordat.checker.config.ServiceSettings;
import dev.concordat.checker.project.ProjectContract;
import dev.concordat.checker.project.ProjectException;
import java.util.List;

/**
 * What a service provides and consumes.
 *
 * @param provides {@code namespace/name} of contracts
 */
public record Declaration(String service, List<String> provides, List<ConsumedContract> consumes) {

  /**
   * @param own the project's contracts: it provides them when it does not say otherwise
   * @throws ProjectException when the project does not say what the service is called
   */
  public static Declaration of(ServiceSettings settings, List<ProjectContract> own)
      throws ProjectException {
    String service =
        settings
            .name()
            .orElseThrow(
                () ->
                    new ProjectException(
                        "The project does not say which service it is.\nSay it in concordat.yaml: service: NAME, as the registry knows it."));
    List<String> provides =
        settings
            .provides()
            .orElseGet(() -> own.stream().map(one -> one.name().toString()).toList());
    return new Declaration(service, provides, settings.consumes());
  }

  /** As the registry's API takes it. */
  public ObjectNode json() {
    ObjectNode json = JsonNodeFactory.instance.objectNode();
    ArrayNode offered = json.putArray("provides");
    provides.forEach(offered::add);
    ArrayNode used = json.putArray("consumes");
    consumes.forEach(one -> write(one, used.addObject()));
    return json;
  }

  private static void write(ConsumedContract consumed, ObjectNode json) {
    json.put("contract", consumed.contract());
    consumed.range().filter(Declaration::isRange).ifPresent(range -> json.put("range", range));
    ArrayNode uses = json.putArray("uses");
    for (ConsumedContract.UsedPart part : consumed.uses()) {
      ObjectNode use = uses.addObject().put("exchange", part.exchange());
      ArrayNode fields = use.putArray("fields");
      part.fields().forEach(fields::add);
    }
  }

  /** Words that name one version say nothing of the versions that a service can live with. */
  private static boolean isRange(String text) {
    return !text.equals("latest") && text.indexOf(':') < 0;
  }
}
