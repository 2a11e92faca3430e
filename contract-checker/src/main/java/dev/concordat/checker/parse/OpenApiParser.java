package dev.concordat.checker.parse;

import dev.concordat.checker.model.Contract;
import dev.concordat.checker.model.Format;
import dev.concordat.checker.source.Document;
import dev.concordat.checker.source.MapNode;
import dev.concordat.checker.source.Node;
import dev.concordat.checker.source.UnreadableException;
import org.jspecify.annotations.Nullable;

/** Reads Swagger 2.0 and OpenAPI 3.0 and 3.1. */
final class OpenApiParser {
  private final OpenApiDocument openApi;
  private final Exchanges exchanges;
  private final PathItems items;

  private OpenApiParser(OpenApiDocument openApi) {
    this.openApi = openApi;
    this.exchanges = new Exchanges(openApi.problems());
    this.items = new PathItems(openApi, exchanges);
  }

  static Contract parse(Document document) throws UnreadableException {
    return new OpenApiParser(OpenApiDocument.of(document)).contract();
  }

  private Contract contract() {
    readPaths();
    readWebhooks(openApi.root().get("webhooks"));
    readWebhooks(openApi.root().get("x-webhooks")); // how 3.0 documents write them
    SchemaReferences.check(
        openApi.document(), openApi.dialect(), exchanges.list(), openApi.problems());
    Info info = Info.of(openApi.root());
    return new Contract(
        Format.OPENAPI,
        OpenApiVersion.text(openApi.document()),
        info.title(),
        info.version(),
        info.description(),
        Servers.ofOpenApi(openApi.root()),
        exchanges.list(),
        openApi.document(),
        openApi.problems().list());
  }

  private void readPaths() {
    Node paths = openApi.root().get("paths");
    if (paths == null && openApi.version() != OpenApiVersion.V3_1) {
      openApi.problems().error(openApi.root(), "expected a member 'paths'; found none");
    }
    MapNode byPath = openApi.refs().map(paths, "the paths");
    for (int i = 0; byPath != null && i < byPath.size(); i++) {
      String path = byPath.name(i);
      if (!isExtension(path)) {
        items.read(byPath.value(i), Place.path(path));
      }
    }
  }

  private void readWebhooks(@Nullable Node webhooks) {
    MapNode byName = openApi.refs().map(webhooks, "the webhooks");
    for (int i = 0; byName != null && i < byName.size(); i++) {
      String name = byName.name(i);
      if (!isExtension(name)) {
        items.read(byName.value(i), Place.webhook(name));
      }
    }
  }

  static boolean isExtension(String member) {
    return member.startsWith("x-");
  }
}
