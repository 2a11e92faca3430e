package dev.concordat.checker.conformance;

import dev.concordat.checker.model.Exchange;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * What can be asserted of an exchange: that both sides are as a contract says. A request that was
 * answered with a 4xx status is not looked at, since such an answer is what it asks for.
 */
public final class ExchangeAssert {
  private final RecordedRequest request;
  private final RecordedResponse response;

  /** Whether the body of the request is known. */
  private final boolean complete;

  ExchangeAssert(RecordedRequest request, RecordedResponse response, boolean complete) {
    this.request = request;
    this.response = response;
    this.complete = complete;
  }

  /** The body of the request, which the JDK's response does not know. */
  public ExchangeAssert whenSent(String body) {
    return new ExchangeAssert(
        new RecordedRequest(
            request.method(),
            request.target(),
            request.headers(),
            body.getBytes(StandardCharsets.UTF_8)),
        response,
        true);
  }

  /** The same for the operation that the method and path lead to. */
  public ExchangeAssert conformsTo(String contract) {
    return conformsTo(Contracts.local(contract));
  }

  /**
   * @param contract a path, or {@code namespace/name@range} of a pinned contract
   * @param operation its operationId, or method and path: {@code GET /orders/{id}}
   * @throws AssertionError when something is not as the contract says
   * @throws NoSuchContractException when there is no such contract or operation
   */
  public ExchangeAssert conformsTo(String contract, String operation) {
    return conformsTo(Contracts.local(contract), operation);
  }

  public ExchangeAssert conformsTo(ContractUnderTest contract) {
    Optional<Exchange> arrived = contract.http().operation(request);
    return arrived.isPresent()
        ? holds(contract, arrived.get())
        : fails(contract, contract.http().request(request).deviations());
  }

  public ExchangeAssert conformsTo(ContractUnderTest contract, String operation) {
    Exchange meant = contract.httpOperation(operation);
    Optional<Exchange> arrived = contract.http().operation(request);
    if (arrived.isEmpty() || arrived.get() != meant) {
      return fails(contract, List.of(elsewhere(contract, meant, arrived)));
    }
    return holds(contract, meant);
  }

  private ExchangeAssert holds(ContractUnderTest contract, Exchange operation) {
    List<Deviation> deviations = new ArrayList<>();
    if (response.status() / 100 != 4) {
      contract.http().request(request).deviations().stream()
          .filter(each -> complete || each.aspect() == Aspect.PARAMETER)
          .forEach(deviations::add);
    }
    deviations.addAll(contract.http().response(operation, response).deviations());
    return deviations.isEmpty() ? this : fails(contract, deviations);
  }

  private Deviation elsewhere(
      ContractUnderTest contract, Exchange meant, Optional<Exchange> arrived) {
    return Deviation.of(
        Aspect.PATH,
        "request",
        "expected %s, found %s %s%s"
            .formatted(
                meant.label(),
                request.method(),
                Target.of(request.target()).path(),
                arrived.map(each -> ", which is " + each.label()).orElse("")),
        contract.contract().document().locate(meant.node()),
        "call the operation that is meant, or name the one that is called");
  }

  private ExchangeAssert fails(ContractUnderTest contract, List<Deviation> deviations) {
    String what =
        "%s %s -> %d"
            .formatted(request.method(), Target.of(request.target()).path(), response.status());
    throw new AssertionError(DeviationReport.of(what, contract, deviations));
  }
}
