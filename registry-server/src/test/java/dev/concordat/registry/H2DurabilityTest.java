package dev.concordat.registry;

class H2DurabilityTest extends DurabilityTest {
  @Override
  String[] database() {
    return new String[0];
  }
}
