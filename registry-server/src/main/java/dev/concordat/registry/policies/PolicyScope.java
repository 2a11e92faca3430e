package dev.concordat.registry.policies;

import dev.concordat.registry.web.Names;
import java.util.Optional;

/** What a policy applies to. */
public record PolicyScope(String key) {
  /** Everything. */
  public static final PolicyScope GLOBAL = new PolicyScope("*");

  /** All contracts of a namespace. */
  public static PolicyScope namespace(String namespace) {
    return new PolicyScope(Names.require("namespace", namespace));
  }

  /** One contract. */
  public static PolicyScope contract(String namespace, String name) {
    return new PolicyScope(
        Names.require("namespace", namespace) + "/" + Names.require("contract name", name));
  }

  /** The namespace it is about, unless it is about everything. */
  public Optional<String> namespace() {
    return equals(GLOBAL) ? Optional.empty() : Optional.of(key.split("/", 2)[0]);
  }

  /** The contract's name, if it is about one. */
  public Optional<String> name() {
    return key.indexOf('/') < 0 ? Optional.empty() : Optional.of(key.split("/", 2)[1]);
  }

  /** As people read it: global, namespace shop, contract shop/orders. */
  public String shown() {
    if (equals(GLOBAL)) {
      return "global";
    }
    return (key.indexOf('/') < 0 ? "namespace " : "contract ") + key;
  }
}
