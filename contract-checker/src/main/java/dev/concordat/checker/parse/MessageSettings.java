package dev.concordat.checker.parse;

import dev.concordat.checker.model.Setting;
import dev.concordat.checker.model.SettingKind;
import dev.concordat.checker.source.MapNode;
import dev.concordat.checker.source.ScalarNode;
import java.util.ArrayList;
import java.util.List;

/** Reads what both sides of a message agree on besides its schemas. */
final class MessageSettings {
  private final AsyncApiDocument asyncApi;
  private final Bindings bindings;

  MessageSettings(AsyncApiDocument asyncApi) {
    this.asyncApi = asyncApi;
    this.bindings = new Bindings(asyncApi);
  }

  /**
   * @param message with its traits, and the content type that it has by default
   */
  List<Setting> of(MapNode message) {
    List<Setting> settings = new ArrayList<>();
    if (message.get("contentType") instanceof ScalarNode type && type.isString()) {
      String name = MediaTypes.key(type.text());
      settings.add(new Setting(SettingKind.CONTENT_TYPE, "the content type", name, type));
    }
    MapNode correlation = asyncApi.refs().map(message.get("correlationId"), "a correlation id");
    if (correlation != null && correlation.get("location") instanceof ScalarNode location) {
      settings.add(
          new Setting(SettingKind.CORRELATION_ID, "the correlation id", location.text(), location));
    }
    settings.addAll(bindings.settings(message, ""));
    return settings;
  }
}
