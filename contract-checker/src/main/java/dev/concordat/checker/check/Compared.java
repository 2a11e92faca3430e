package dev.concordat.checker.check;

import dev.concordat.checker.baseline.Baseline;
import dev.concordat.checker.model.Contract;
import dev.concordat.checker.policy.Verdict;
import dev.concordat.checker.project.ContractText;
import dev.concordat.checker.project.ProjectContract;
import dev.concordat.checker.report.SourceTexts;
import dev.concordat.checker.source.Location;
import java.util.Optional;

/**
 * A contract of the project beside a version that it is compared with.
 *
 * @param text of the contract now
 */
public record Compared(
    ProjectContract contract,
    ContractText text,
    Contract after,
    Baseline baseline,
    Contract before,
    Verdict verdict)
    implements SourceTexts {

  @Override
  public Optional<byte[]> textAfter(Location place) {
    return text.around(after, place);
  }

  @Override
  public Optional<byte[]> textBefore(Location place) {
    return baseline.text().around(before, place);
  }
}
