package dev.concordat.checker.config;

import dev.concordat.checker.model.Format;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/** Reads what a configuration says of one contract. */
final class EntryReader {
  static final List<String> MEMBERS =
      List.of("name", "files", "except", "root", "format", "baseline", "policy");

  private static final List<String> BASELINE =
      Arrays.stream(BaselineSetting.Kind.values()).map(BaselineSetting.Kind::id).toList();

  private EntryReader() {}

  static Optional<ContractEntry> read(Section section) {
    return section
        .needed("files", "say which file or files the contract is in")
        .map(
            files ->
                new ContractEntry(
                    section.text("name"),
                    files,
                    section.text("except"),
                    section.text("root"),
                    section.value("format", Format::of, "openapi, asyncapi or json-schema"),
                    baseline(section),
                    ConfigurationReader.policy(section)));
  }

  static Optional<BaselineSetting> baseline(Section holder) {
    Optional<Section> section = holder.section("baseline", BASELINE);
    if (section.isEmpty()) {
      return Optional.empty();
    }
    List<BaselineSetting> given =
        BASELINE.stream().flatMap(id -> setting(section.get(), id).stream()).toList();
    if (given.size() != 1) {
      section.get().problemHere("expected one of %s", String.join(", ", BASELINE));
      return Optional.empty();
    }
    return Optional.of(given.get(0));
  }

  private static Optional<BaselineSetting> setting(Section baseline, String id) {
    return baseline
        .text(id)
        .flatMap(
            value -> BaselineSetting.Kind.of(id).map(kind -> new BaselineSetting(kind, value)));
  }
}
