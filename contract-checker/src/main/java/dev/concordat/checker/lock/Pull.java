package dev.concordat.checker.lock;

import dev.concordat.checker.client.ContractName;
import dev.concordat.checker.client.RegistryClient;
import dev.concordat.checker.client.RegistryException;
import dev.concordat.checker.client.VersionSummary;
import dev.concordat.checker.config.ConsumedContract;
import dev.concordat.checker.project.ProjectException;
import java.time.Clock;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Brings the contracts that a project consumes into it, each pinned to one version and its hash.
 * Either all of it is done or nothing is written.
 *
 * @param folder where the contracts go, relative to the lock file
 */
public record Pull(
    Optional<RegistryClient> registry,
    LockedFiles files,
    String folder,
    PullMode mode,
    Clock clock) {
  /** What is meant by no range. */
  static final String ANY = RegistryClient.LATEST;

  public List<Pulled> run(List<ConsumedContract> consumed) throws ProjectException {
    Lock before = Lock.read(files.lock()).orElse(Lock.EMPTY);
    if (!mode.mayChangeTheLock()) {
      FrozenLock.require(files.lock(), before, consumed);
    }
    var writing = new Writing(files);
    List<Pulled> pulled = new ArrayList<>();
    for (ConsumedContract one : consumed) {
      pulled.add(pull(one, before.find(one.contract()), writing));
    }
    if (mode.mayChangeTheLock()) {
      writing.removed(leftOut(before, consumed));
      writing.lock(new Lock(pulled.stream().map(Pulled::locked).toList()));
    }
    writing.commit();
    return pulled;
  }

  private static List<LockedContract> leftOut(Lock before, List<ConsumedContract> consumed) {
    Set<String> kept =
        consumed.stream().map(ConsumedContract::contract).collect(Collectors.toSet());
    return before.contracts().stream().filter(one -> !kept.contains(one.contract())).toList();
  }

  private Pulled pull(ConsumedContract wanted, Optional<LockedContract> pinned, Writing writing)
      throws ProjectException {
    boolean keeps =
        mode != PullMode.UPDATE
            && pinned.filter(one -> one.range().equals(range(wanted))).isPresent();
    return keeps
        ? kept(pinned.orElseThrow(), writing)
        : found(wanted, pinned.map(LockedContract::version), writing);
  }

  static String range(ConsumedContract wanted) {
    return wanted.range().orElse(ANY);
  }

  private Pulled kept(LockedContract pinned, Writing writing) throws ProjectException {
    if (mode == PullMode.OFFLINE || files.has(pinned)) {
      files.verified(pinned);
      return new Pulled(pinned, Optional.empty(), false);
    }
    byte[] content = content(ContractName.of(pinned.contract()), pinned.version());
    if (!LockedFiles.sha256(content).equals(pinned.sha256())) {
      throw new ProjectException(
          "The registry at %s has another content for %s %s than the one that %s pins.\nPublished content never changes: find out which registry the pinned one came from (%s)."
              .formatted(
                  client().address(),
                  pinned.contract(),
                  pinned.version(),
                  files.lock().getFileName(),
                  pinned.from()));
    }
    writing.file(pinned, content);
    return new Pulled(pinned, Optional.empty(), true);
  }

  private Pulled found(ConsumedContract wanted, Optional<String> before, Writing writing)
      throws ProjectException {
    ContractName name = ContractName.of(wanted.contract());
    String version = resolved(name, range(wanted));
    byte[] content = content(name, version);
    var locked =
        new LockedContract(
            wanted.contract(),
            range(wanted),
            version,
            LockedFiles.sha256(content),
            "%s/%s/%s.%s".formatted(folder, name.namespace(), name.name(), ending(content)),
            clock.instant().truncatedTo(ChronoUnit.SECONDS),
            client().address().toString());
    writing.file(locked, content);
    return new Pulled(locked, before.filter(old -> !old.equals(version)), true);
  }

  private static String ending(byte[] content) {
    for (byte each : content) {
      if (!Character.isWhitespace(each)) {
        return each == '{' ? "json" : "yaml";
      }
    }
    return "yaml";
  }

  private String resolved(ContractName name, String range) throws ProjectException {
    try {
      return client()
          .find(name, Selector.of(range))
          .map(VersionSummary::version)
          .orElseThrow(
              () ->
                  new ProjectException(
                      "%s has no version for '%s' in the registry at %s.\nCorrect the range in concordat.yaml; it takes ^1.2, ~1.2.3, 1.x, >=1.2 <2, latest, label:NAME and branch:NAME."
                          .formatted(name, range, registry.orElseThrow().address())));
    } catch (RegistryException e) {
      throw new ProjectException(told(name, e), e);
    }
  }

  private byte[] content(ContractName name, String version) throws ProjectException {
    try {
      return client().content(name, version);
    } catch (RegistryException e) {
      throw new ProjectException(told(name, e), e);
    }
  }

  private static String told(ContractName name, RegistryException e) {
    if (e.problem().status() == 0) {
      return e.getMessage()
          + "\nTo go on with what concordat.lock pins: --offline (in Maven: -o, or -Dconcordat.offline).";
    }
    return e.isNotFound()
        ? "The registry has no contract %s.\nCorrect the name under consumes in concordat.yaml."
            .formatted(name)
        : String.valueOf(e.getMessage());
  }

  private RegistryClient client() throws ProjectException {
    return registry.orElseThrow(
        () ->
            new ProjectException(
                "There is no registry to pull from.\nSay it in concordat.yaml (registry: http://localhost:8080), or set it with --registry (in Maven: -Dconcordat.registryUrl)."));
  }
}
