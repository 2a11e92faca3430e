package dev.concordat.checker.conformance.junit;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.junit.jupiter.api.extension.ExtendWith;

/**
 * The contract that a test, or a test class, holds an implementation against: as a parameter of
 * type {@link dev.concordat.checker.conformance.ContractUnderTest}.
 */
@Documented
@Retention(RetentionPolicy.RUNTIME)
@Target({ElementType.PARAMETER, ElementType.TYPE})
@ExtendWith(ContractExtension.class)
public @interface Against {
  /** A path, or {@code namespace/name@range} of a contract that is pinned in concordat.lock. */
  String value();

  /** The address of a registry, for the contract as it is there now; else nothing is fetched. */
  String registry() default "";
}
