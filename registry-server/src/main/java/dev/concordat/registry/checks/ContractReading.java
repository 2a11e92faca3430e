package dev.concordat.registry.checks;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import dev.concordat.checker.model.Contract;
import dev.concordat.checker.parse.ContractReader;
import dev.concordat.checker.parse.ReadOptions;
import dev.concordat.checker.source.CanonicalForm;
import dev.concordat.checker.source.Diagnostic;
import dev.concordat.checker.source.Limits;
import dev.concordat.checker.source.SourceReader;
import dev.concordat.checker.source.UnreadableException;
import dev.concordat.registry.content.Sha256;
import dev.concordat.registry.settings.Settings;
import jakarta.inject.Singleton;
import java.util.List;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * Reads contracts and remembers the latest ones, since every version is soon compared with the
 * next.
 */
@Singleton
public final class ContractReading {
  /** A contract in memory takes about this many times its text. */
  private static final int GROWTH = 12;

  /** The part of the heap that remembered contracts may take, and those being read as much. */
  private static final int SHARE = 4;

  private static final int MOST_REFERRING = 100_000;

  private final ContractReader reader;
  private final ReadingBudget budget;
  private final SourceReader sources;
  private final ReferencedContracts registry;
  private final Cache<String, ReadContract> remembered;

  /** Stored documents that refer to other contracts: they are known by more than their bytes. */
  private final Cache<String, Boolean> referring =
      Caffeine.newBuilder().maximumSize(MOST_REFERRING).build();

  ContractReading(Settings settings, ReferencedContracts registry) {
    this.registry = registry;
    Limits limits =
        new Limits(
            Math.toIntExact(settings.contractLimit()),
            Limits.DEFAULT.depth(),
            Limits.DEFAULT.nodes());
    this.reader = new ContractReader(limits);
    this.budget = new ReadingBudget(Runtime.getRuntime().maxMemory() / SHARE);
    this.sources = new SourceReader(limits);
    this.remembered =
        Caffeine.newBuilder()
            .maximumWeight(Runtime.getRuntime().maxMemory() / SHARE)
            .<String, ReadContract>weigher((hash, read) -> read.size() * GROWTH)
            .build();
  }

  /**
   * Reads what a client sent, or refuses it with every problem found.
   *
   * @param name what the contract is called, or is to be called
   */
  public ReadContract read(byte[] content, String name) {
    String rawSha256 = Sha256.of(content);
    @Nullable ReadContract known = remembered.getIfPresent(rawSha256);
    ReadContract read =
        known == null ? readNow(content, rawSha256, ReferenceFolder.fresh(registry, name)) : known;
    List<Diagnostic> errors =
        read.contract().diagnostics().stream()
            .filter(diagnostic -> diagnostic.level() == Diagnostic.Level.ERROR)
            .toList();
    if (!errors.isEmpty()) {
      throw UnreadableContract.unreadableParts(errors);
    }
    return read;
  }

  /** Reads what was published before; its bytes are fetched only when they are not remembered. */
  public ReadContract published(long versionId, String rawSha256, Supplier<byte[]> content) {
    @Nullable ReadContract known = remembered.getIfPresent(rawSha256);
    if (known != null) {
      return known;
    }
    List<Pin> pins =
        referring.getIfPresent(rawSha256) == null ? List.of() : registry.pins(versionId);
    @Nullable ReadContract pinned = remembered.getIfPresent(ReadContract.identity(rawSha256, pins));
    if (pinned != null) {
      return pinned;
    }
    byte[] bytes = content.get();
    List<Pin> settled = References.mayBeIn(bytes) ? registry.pins(versionId) : List.of();
    return readNow(bytes, rawSha256, ReferenceFolder.pinned(registry, settled));
  }

  private ReadContract readNow(byte[] content, String rawSha256, ReferenceFolder folder) {
    long memory = (long) content.length * GROWTH;
    ReadContract read = budget.spend(memory, () -> parse(content, rawSha256, folder));
    if (!folder.isMissingSomething()) {
      remembered.put(read.identity(), read);
    }
    if (!read.pins().isEmpty()) {
      referring.put(rawSha256, true);
    }
    return read;
  }

  private ReadContract parse(byte[] content, String rawSha256, ReferenceFolder folder) {
    try {
      Contract contract =
          References.mayBeIn(content)
              ? reader.read(folder, "", content, ReadOptions.DETECT)
              : reader.read("contract", content, ReadOptions.DETECT);
      return new ReadContract(
          contract,
          SourceReader.syntax(content),
          content.length,
          rawSha256,
          CanonicalForm.sha256(contract.document().root()),
          folder.pins());
    } catch (UnreadableException e) {
      throw isAboutTheWhole(e) && isDocument(content)
          ? UnreadableContract.unknownFormat(e)
          : UnreadableContract.malformed(e);
    }
  }

  private static boolean isAboutTheWhole(UnreadableException cause) {
    return cause.diagnostics().stream().allMatch(found -> found.location().pointer().isEmpty());
  }

  /** Tells a well-formed document of some other kind from a broken one. */
  private boolean isDocument(byte[] content) {
    try {
      sources.read("contract", content);
      return true;
    } catch (UnreadableException e) {
      return false;
    }
  }
}
