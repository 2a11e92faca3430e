package dev.concordat.checker.rules;

import dev.concordat.checker.diff.Action;
import dev.concordat.checker.diff.Change;
import dev.concordat.checker.diff.Doubt;
import dev.concordat.checker.diff.Evidence;
import dev.concordat.checker.diff.Promise;
import dev.concordat.checker.diff.Sense;
import dev.concordat.checker.schema.Witness;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;

/** Says what a change means: looks up its rule and words it. */
public final class Judge {
  private static final String PROVEN = "Proven: every payload that could be read before still can.";

  private final Sense sense;
  private final Weights weights;
  private final MessageDigest sha256 = sha256();

  public Judge(Sense sense, Weights weights) {
    this.sense = sense;
    this.weights = weights;
  }

  /**
   * The finding that a change makes.
   *
   * @throws IllegalStateException when no rule speaks of such a change, which is a bug of ours
   */
  public Finding judge(Change change) {
    Rule rule = rule(change, change.action());
    // Seen from the other side the same edit is its mirror: what is added here was removed there.
    Rule deciding = sense == Sense.BACKWARD ? rule : rule(change, change.action().mirror());
    Severity severity = severity(change, rule, deciding);
    Optional<String> hint =
        Optional.of(deciding.hint()).filter(h -> severity != Severity.SAFE && !h.isEmpty());
    List<String> exchanges = exchanges(change);
    String position = change.reaches().isEmpty() ? "" : change.reaches().get(0).position();
    return new Finding(
        rule.id(),
        severity,
        exchanges,
        position,
        change.direction(),
        change.pointer(),
        change.before(),
        change.after(),
        Wording.of(change),
        why(change, deciding),
        hint,
        change.was(),
        change.is(),
        severity == Severity.SAFE ? Optional.<Witness>empty() : change.evidence().witness(),
        fingerprint(rule, change, exchanges, position));
  }

  private Severity severity(Change change, Rule rule, Rule deciding) {
    if (change.evidence().harmless() || hasEnded(change, deciding)) {
      return Severity.SAFE;
    }
    boolean firm = change.evidence().doubt().isEmpty() && change.promise() == Promise.FIRM;
    return weights.of(rule, deciding).atMost(firm ? Severity.BREAKING : Severity.RISKY);
  }

  private static boolean hasEnded(Change change, Rule deciding) {
    return deciding.action() == Action.REMOVED && change.evidence().ended().isPresent();
  }

  private static String why(Change change, Rule deciding) {
    Evidence evidence = change.evidence();
    if (evidence.harmless()) {
      return PROVEN;
    }
    if (hasEnded(change, deciding)) {
      return "Its end was announced for %s.".formatted(evidence.ended().get());
    }
    String why = evidence.doubt().map(Judge::sentence).orElse(deciding.why());
    return switch (change.promise()) {
      case FIRM -> why;
      case ASSUMED -> why + " Only default speaks for this status: it may never come.";
      case TENTATIVE -> why + " As a draft or an alpha it promises nothing yet.";
    };
  }

  private static String sentence(Doubt doubt) {
    return switch (doubt) {
      case UNDOCUMENTED -> "Proven to fit for the documented properties; others may be rejected.";
      case TEXT -> "In this media type all values travel as text; the reader may take them.";
      case IMPOSSIBLE ->
          "The writer's schema contradicts itself, so that nothing can be said of what it sends.";
      case UNDESCRIBED ->
          "Such values still fit, but nothing that the reader knows speaks of them.";
    };
  }

  private static Rule rule(Change change, Action action) {
    return Rules.find(change.direction(), change.element(), action)
        .orElseThrow(
            () ->
                new IllegalStateException(
                    "no rule for %s %s %s"
                        .formatted(change.direction(), change.element(), action)));
  }

  private static List<String> exchanges(Change change) {
    return change.reaches().stream()
        .map(Change.Reach::exchange)
        .filter(exchange -> !exchange.isEmpty())
        .distinct()
        .toList();
  }

  private String fingerprint(Rule rule, Change change, List<String> exchanges, String position) {
    String identity =
        String.join(
            "\n",
            rule.id(),
            exchanges.isEmpty() ? "" : exchanges.get(0),
            position,
            change.pointer(),
            change.subject(),
            change.was().orElse(""),
            change.is().orElse(""));
    byte[] hash = sha256.digest(identity.getBytes(StandardCharsets.UTF_8));
    return HexFormat.of().formatHex(hash, 0, 8);
  }

  private static MessageDigest sha256() {
    try {
      return MessageDigest.getInstance("SHA-256");
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java platform has SHA-256", e);
    }
  }
}
