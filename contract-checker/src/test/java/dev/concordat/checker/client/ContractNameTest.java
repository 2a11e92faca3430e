package dev.concordat.checker.client;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;

class ContractNameTest {

  @Test
  void aNameWithoutNamespaceIsInTheDefaultOne() {
    assertThat(ContractName.of("orders")).hasToString("default/orders");
    assertThat(ContractName.of("shop/orders")).hasToString("shop/orders");
  }

  @Test
  void whatARegistryWouldNotTakeIsRefusedHere() {
    assertThatThrownBy(() -> ContractName.of("Shop/orders"))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageStartingWith("'Shop' is no contract namespace");
    assertThatThrownBy(() -> ContractName.of("shop/orders/v1"))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageStartingWith("'orders/v1' is no contract name");
  }
}
