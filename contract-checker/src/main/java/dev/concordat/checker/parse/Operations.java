package dev.concordat.checker.parse;

import dev.concordat.checker.model.Exchange;
import dev.concordat.checker.model.ExchangeKind;
import dev.concordat.checker.model.Position;
import dev.concordat.checker.source.MapNode;
import dev.concordat.checker.source.Node;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Reads one HTTP operation. Swagger 2.0 is put into the words of 3.0 on the way. */
final class Operations {
  private final OpenApiDocument openApi;
  private final Parameters parameters;
  private final Bodies bodies;
  private final @Nullable SwaggerUpgrade upgrade;

  Operations(OpenApiDocument openApi) {
    this.openApi = openApi;
    this.parameters = new Parameters(openApi);
    this.bodies = new Bodies(openApi);
    this.upgrade =
        openApi.version() == OpenApiVersion.SWAGGER_2_0 ? new SwaggerUpgrade(openApi) : null;
  }

  Exchange read(Place place, String method, MapNode item, MapNode operation) {
    Exchange exchange =
        new Exchange(
            place.kind(),
            method + " " + place.key(),
            method + " " + place.label(),
            place.group(),
            Optional.ofNullable(operation.string("operationId")),
            operation.isTrue("deprecated"),
            positions(place, item, operation),
            Optional.of(
                openApi.schemes().define(SecurityRequirements.read(openApi.root(), operation))),
            operation);
    return place.kind() == ExchangeKind.OPERATION
        ? exchange.at(Servers.ofOperation(item, operation))
        : exchange;
  }

  private List<Position> positions(Place place, MapNode item, MapNode operation) {
    List<MapNode> declared = parameters.declared(item, operation);
    Node body = operation.get("requestBody");
    if (upgrade != null) {
      body = upgrade.requestBody(operation, declared);
      declared = upgrade.parameters(declared);
    }
    var positions = new ArrayList<Position>(parameters.positions(place, declared));
    bodies.request(body, place.request()).ifPresent(positions::add);
    positions.addAll(responses(operation, place));
    return positions;
  }

  private List<Position> responses(MapNode operation, Place place) {
    MapNode byStatus = openApi.refs().map(operation.get("responses"), "the responses");
    var positions = new ArrayList<Position>();
    for (int i = 0; byStatus != null && i < byStatus.size(); i++) {
      MapNode response =
          OpenApiParser.isExtension(byStatus.name(i))
              ? null
              : openApi.refs().map(byStatus.value(i), "a response");
      if (response != null) {
        MapNode modern = upgrade == null ? response : upgrade.response(operation, response);
        positions.add(bodies.response(byStatus.name(i), modern, place.request().turned()));
      }
    }
    return positions;
  }
}
