package dev.concordat.checker.parse;

import dev.concordat.checker.model.Setting;
import dev.concordat.checker.model.SettingKind;
import dev.concordat.checker.source.MapNode;
import dev.concordat.checker.source.Node;
import dev.concordat.checker.source.ScalarNode;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Reads where the answers to a message go (AsyncAPI 3, Operation Reply Object). */
final class Replies {
  private final AsyncApiDocument asyncApi;

  Replies(AsyncApiDocument asyncApi) {
    this.asyncApi = asyncApi;
  }

  /**
   * @param channel of the answers, when they have one
   */
  List<Setting> address(MapNode reply, @Nullable MapNode channel) {
    MapNode dynamic = asyncApi.refs().map(reply.get("address"), "a reply address");
    Node location = dynamic == null ? null : dynamic.get("location");
    Node fixed = channel == null ? null : channel.get("address");
    if (location instanceof ScalarNode scalar && !scalar.isNull()) {
      return List.of(setting(scalar.text(), scalar));
    }
    return fixed instanceof ScalarNode scalar && !scalar.isNull()
        ? List.of(setting(PathTemplate.of(scalar.text()).erased(), scalar))
        : List.of();
  }

  private static Setting setting(String address, Node node) {
    return new Setting(SettingKind.REPLY_ADDRESS, "the address of answers", address, node);
  }
}
