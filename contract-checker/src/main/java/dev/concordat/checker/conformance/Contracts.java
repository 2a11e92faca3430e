package dev.concordat.checker.conformance;

import dev.concordat.checker.client.RegistryClient;
import dev.concordat.checker.client.Timeouts;
import dev.concordat.checker.client.Token;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;

/**
 * The contracts that tests name. Each is read once in a JVM, however many tests there are: reading
 * costs more than most of them.
 */
public final class Contracts {
  private static final Map<String, ContractUnderTest> READ = new ConcurrentHashMap<>();

  private Contracts() {}

  /**
   * A contract of this project.
   *
   * @param reference a path from the working folder, or {@code namespace/name@range} of a contract
   *     that {@code concordat pull} has pinned
   * @throws NoSuchContractException when there is none
   */
  public static ContractUnderTest local(String reference) {
    return READ.computeIfAbsent(reference, each -> new LocalSource(Path.of("")).find(each));
  }

  /**
   * A contract in a registry, as it is now. The token is that of the environment.
   *
   * @param registry its address
   * @throws NoSuchContractException when there is none, or the registry does not answer
   */
  public static ContractUnderTest inRegistry(String registry, String reference) {
    return READ.computeIfAbsent(
        registry + " " + reference,
        each ->
            new RegistrySource(
                    new RegistryClient(
                        registry,
                        Optional.ofNullable(System.getenv(Token.VARIABLE)),
                        Timeouts.DEFAULT))
                .find(reference));
  }
}
