package dev.concordat.registry.reviews;

import dev.concordat.registry.checks.Finding;
import dev.concordat.registry.content.Sha256;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

/**
 * A change that needs somebody's approval.
 *
 * @param contract {@code namespace/name}
 * @param kind why it needs approval
 * @param version that the change is to be
 * @param against the version it was compared with
 * @param branch the line of work it belongs to: its next content makes this one outdated
 * @param owner the team that answers for the contract
 * @param findings what has to be approved
 * @param required teams that have to sign off
 * @param affected teams that are asked, without having to
 */
public record Proposal(
    String contract,
    ReviewKind kind,
    String contentHash,
    Optional<String> version,
    Optional<String> against,
    Optional<String> branch,
    String owner,
    boolean authorMayApprove,
    List<Finding> findings,
    Set<String> required,
    Set<String> affected) {

  /** The same findings against the same version are the same change. */
  String changeKey() {
    String text =
        kind + "\n" + against.orElse("") + "\n" + String.join("\n", new TreeSet<>(fingerprints()));
    return Sha256.of(text.getBytes(StandardCharsets.UTF_8));
  }

  Set<String> fingerprints() {
    return findings.stream().map(Finding::fingerprint).collect(Collectors.toSet());
  }
}
