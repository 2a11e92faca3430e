package dev.concordat.registry.web;

import java.util.Objects;

/** Which version of the server this is. */
public final class ServerVersion {
  /** From the jar's manifest. */
  public static final String TEXT =
      Objects.requireNonNullElse(
          ServerVersion.class.getPackage().getImplementationVersion(), "development");

  private ServerVersion() {}
}
