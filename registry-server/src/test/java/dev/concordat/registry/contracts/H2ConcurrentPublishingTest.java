package dev.concordat.registry.contracts;

import dev.concordat.registry.Api;
import dev.concordat.registry.TestRegistry;

class H2ConcurrentPublishingTest extends ConcurrentPublishingTest {
  @Override
  Api api() {
    return TestRegistry.shared().api();
  }
}
