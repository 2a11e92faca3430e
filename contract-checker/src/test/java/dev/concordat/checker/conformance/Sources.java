package dev.concordat.checker.conformance;

import dev.concordat.checker.model.Contract;
import dev.concordat.checker.parse.ContractReader;
import dev.concordat.checker.parse.ReadOptions;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;

/** The contracts that these tests are about. */
public final class Sources {
  private Sources() {}

  public static Contract orders() {
    return contract("orders.yaml");
  }

  public static Contract notifications() {
    return contract("notifications.yaml");
  }

  public static Contract written(String file, String text) {
    try {
      return new ContractReader()
          .read(file, text.getBytes(StandardCharsets.UTF_8), ReadOptions.DETECT);
    } catch (Exception e) {
      throw new AssertionError(e);
    }
  }

  private static Contract contract(String file) {
    try (InputStream in = Sources.class.getResourceAsStream("/conformance/" + file)) {
      return written(file, new String(in.readAllBytes(), StandardCharsets.UTF_8));
    } catch (IOException e) {
      throw new AssertionError(e);
    }
  }
}
