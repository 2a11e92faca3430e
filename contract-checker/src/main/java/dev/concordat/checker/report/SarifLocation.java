package dev.concordat.checker.report;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.concordat.checker.source.Location;
import java.net.URI;
import java.net.URISyntaxException;

/** A place as SARIF 2.1.0 writes it. */
public final class SarifLocation {
  private SarifLocation() {}

  public static ObjectNode of(Location place) {
    ObjectNode json = JsonNodeFactory.instance.objectNode();
    ObjectNode physical = json.putObject("physicalLocation");
    physical.putObject("artifactLocation").put("uri", uri(place.file()));
    if (place.line() > 0) {
      physical
          .putObject("region")
          .put("startLine", place.line())
          .put("startColumn", Math.max(1, place.column()));
    }
    return json;
  }

  /** SARIF wants URIs (section 3.4.3): what is no letter of one is escaped. */
  private static String uri(String file) {
    try {
      return new URI(null, null, file.replace('\\', '/'), null).getRawPath();
    } catch (URISyntaxException e) {
      return "contract";
    }
  }
}
