package dev.concordat.registry.security;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * The role that a route asks of its caller, for some team at least; which team, its service
 * decides. A write without this or {@link Open} needs an admin.
 */
@Target(ElementType.METHOD)
@Retention(RetentionPolicy.RUNTIME)
public @interface Needs {
  /** The least role. */
  Role value();
}
