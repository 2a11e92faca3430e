package dev.concordat.registry.contracts;

import dev.concordat.registry.web.Names;

/** What a contract is called: a name in a namespace. */
record ContractName(String namespace, String name) {
  static ContractName of(String namespace, String name) {
    return new ContractName(
        Names.require("namespace", namespace), Names.require("contract name", name));
  }

  String address() {
    return "/api/v1/contracts/" + this;
  }

  @Override
  public String toString() {
    return namespace + "/" + name;
  }
}
