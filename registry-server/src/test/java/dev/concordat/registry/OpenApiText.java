package dev.concordat.registry;

import java.util.ArrayList;
import java.util.List;

/** Writes OpenAPI documents for tests: a title and a list of GET operations. */
public final class OpenApiText {
  private final String title;
  private final List<String> paths = new ArrayList<>();

  private OpenApiText(String title) {
    this.title = title;
  }

  public static OpenApiText titled(String title) {
    return new OpenApiText(title).with("/pets");
  }

  public OpenApiText with(String path) {
    paths.add(path);
    return this;
  }

  public OpenApiText without(String path) {
    paths.remove(path);
    return this;
  }

  public String yaml() {
    StringBuilder text = new StringBuilder();
    text.append("openapi: 3.0.3\n");
    text.append("info: {title: '").append(title).append("', version: 1.0.0}\n");
    text.append("paths:\n");
    for (String path : paths) {
      text.append("  ").append(path).append(":\n");
      text.append("    get:\n");
      text.append("      responses:\n");
      text.append("        '200':\n");
      text.append("          description: fine\n");
      text.append("          content:\n");
      text.append("            application/json:\n");
      text.append("              schema: {$ref: '#/components/schemas/Thing'}\n");
    }
    text.append("components:\n");
    text.append("  schemas:\n");
    text.append("    Thing: {type: object, properties: {name: {type: string}}}\n");
    return text.toString();
  }
}
