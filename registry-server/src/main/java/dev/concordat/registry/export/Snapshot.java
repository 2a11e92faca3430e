package dev.concordat.registry.export;

import java.util.Map;
import java.util.Set;
import java.util.function.BiConsumer;
import java.util.function.Consumer;

/** The registry at one moment. */
interface Snapshot {
  /** Rows of a table, in the order of its key. */
  void rows(String table, Consumer<Map<String, Object>> row);

  /** Published documents: a path made of names and version, and the hash of the bytes. */
  void documents(BiConsumer<String, String> document);

  /** Hashes of contents that rows refer to. */
  Set<String> contents();

  /** A content. */
  byte[] read(String sha256);
}
