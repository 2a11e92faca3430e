package dev.concordat.checker.conformance.junit;

import dev.concordat.checker.conformance.ContractUnderTest;
import dev.concordat.checker.conformance.Contracts;
import java.util.Optional;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.ParameterContext;
import org.junit.jupiter.api.extension.ParameterResolver;

/** Gives tests the contracts that {@link Against} names. */
final class ContractExtension implements ParameterResolver {

  @Override
  public boolean supportsParameter(ParameterContext parameter, ExtensionContext test) {
    return parameter.getParameter().getType() == ContractUnderTest.class
        && against(parameter, test).isPresent();
  }

  @Override
  public Object resolveParameter(ParameterContext parameter, ExtensionContext test) {
    Against against = against(parameter, test).orElseThrow();
    return against.registry().isEmpty()
        ? Contracts.local(against.value())
        : Contracts.inRegistry(against.registry(), against.value());
  }

  private static Optional<Against> against(ParameterContext parameter, ExtensionContext test) {
    return parameter
        .findAnnotation(Against.class)
        .or(() -> test.getTestClass().map(type -> type.getAnnotation(Against.class)));
  }
}
