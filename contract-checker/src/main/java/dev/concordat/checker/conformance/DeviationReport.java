package dev.concordat.checker.conformance;

import dev.concordat.checker.report.SourceExcerpt;
import java.util.List;

/** What a failed assertion says. */
final class DeviationReport {
  private DeviationReport() {}

  /**
   * @param what deviates: {@code GET /orders/7 -> 200}
   */
  static String of(String what, ContractUnderTest contract, List<Deviation> deviations) {
    var text = new StringBuilder("%s is not as %s says:\n".formatted(what, contract));
    deviations.forEach(each -> text.append('\n').append(of(each, contract)));
    return text.toString();
  }

  private static String of(Deviation deviation, ContractUnderTest contract) {
    String place = deviation.pointer().isEmpty() ? "" : " #" + deviation.pointer();
    var text =
        new StringBuilder("%s%s: %s\n".formatted(deviation.where(), place, deviation.message()));
    deviation
        .contract()
        .ifPresent(
            at -> {
              text.append("  contract  %s  %s\n".formatted(at, at.pointer()));
              contract
                  .text(at)
                  .map(document -> SourceExcerpt.of(document, at.line(), at.column()))
                  .orElse(List.of())
                  .forEach(line -> text.append("            ").append(line).append('\n'));
            });
    deviation.hint().ifPresent(hint -> text.append("  next      %s\n".formatted(hint)));
    return text.toString();
  }
}
