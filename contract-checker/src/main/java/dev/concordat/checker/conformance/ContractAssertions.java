package dev.concordat.checker.conformance;

import java.net.http.HttpResponse;

/**
 * Assertions that need no test library: a failure is an {@link AssertionError}. To be imported
 * statically, beside others of the same name.
 */
public final class ContractAssertions {
  private ContractAssertions() {}

  /** A response of the JDK's client, with the request that it answers. */
  public static ExchangeAssert assertThat(HttpResponse<?> response) {
    return new ExchangeAssert(
        RecordedRequest.of(response.request(), new byte[0]), RecordedResponse.of(response), false);
  }

  /** An exchange of any client. */
  public static ExchangeAssert assertThat(RecordedExchange exchange) {
    return new ExchangeAssert(exchange.request(), exchange.response(), true);
  }

  /** A message, as JSON. */
  public static MessageAssert assertThatMessage(String json) {
    return new MessageAssert(json);
  }
}
