package dev.concordat.registry.content;

import jakarta.inject.Singleton;
import java.io.ByteArrayOutputStream;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;

/** Keeps bytes under their SHA-256; what is kept never changes. */
@Singleton
public final class Contents {
  /** Well under the 1 MB that H2 allows for one value. */
  private static final int PART = 512 * 1024;

  /** Parts in one statement. */
  private static final int AT_ONCE = 16;

  private final ContentStore store;

  Contents(ContentStore store) {
    this.store = store;
  }

  /** Keeps bytes, in the running transaction, and returns their SHA-256. */
  public String keep(byte[] bytes) {
    keepAll(List.of(bytes));
    return Sha256.of(bytes);
  }

  /** Keeps each of these under its SHA-256, in the running transaction. */
  public void keepAll(List<byte[]> contents) {
    // In order: two transactions that keep the same contents must not wait for each other.
    SortedMap<String, byte[]> bySha256 = new TreeMap<>();
    contents.forEach(bytes -> bySha256.put(Sha256.of(bytes), bytes));
    List<Part> parts = new ArrayList<>();
    bySha256.forEach((sha256, bytes) -> parts.addAll(partsOf(sha256, bytes)));
    for (int from = 0; from < parts.size(); from += AT_ONCE) {
      store.add(parts.subList(from, Math.min(from + AT_ONCE, parts.size())));
    }
  }

  /** The bytes kept under a SHA-256 that {@link #keep} returned. */
  public byte[] read(String sha256) {
    List<byte[]> parts = store.parts(sha256);
    if (parts.isEmpty()) {
      throw new IllegalStateException("content " + sha256 + " is missing from the database");
    }
    return parts.size() == 1 ? parts.get(0) : join(parts);
  }

  private static List<Part> partsOf(String sha256, byte[] bytes) {
    List<Part> parts = new ArrayList<>();
    do {
      int from = parts.size() * PART;
      byte[] some = Arrays.copyOfRange(bytes, from, Math.min(bytes.length, from + PART));
      parts.add(new Part(sha256, parts.size(), some));
    } while (parts.size() * PART < bytes.length);
    return parts;
  }

  private static byte[] join(List<byte[]> parts) {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream(parts.size() * PART);
    parts.forEach(bytes::writeBytes);
    return bytes.toByteArray();
  }
}
