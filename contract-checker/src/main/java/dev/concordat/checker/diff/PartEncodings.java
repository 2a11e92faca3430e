package dev.concordat.checker.diff;

import dev.concordat.checker.model.Position;
import dev.concordat.checker.model.Setting;
import dev.concordat.checker.model.SettingKind;
import dev.concordat.checker.schema.Anchors;
import java.util.List;

/**
 * The settings of a form that can be compared. A part that only one version documents is told as a
 * property that came or went: how it is written comes and goes with it.
 */
final class PartEncodings {
  private PartEncodings() {}

  /** The position's settings, without the encodings of parts that the other does not document. */
  static List<Setting> comparable(Position position, Position other, Anchors anchors) {
    if (position.settings().isEmpty() || other.schema().isEmpty()) {
      return position.settings();
    }
    SchemaView form = SchemaView.of(other.schema().get(), anchors);
    return position.settings().stream()
        .filter(setting -> setting.kind() != SettingKind.ENCODING || form.documents(setting.name()))
        .toList();
  }
}
