package dev.concordat.registry.export;

class H2ExportTest extends ExportTest {
  @Override
  String[] database() {
    return new String[0];
  }
}
