package dev.concordat.registry.content;

import jakarta.inject.Singleton;
import java.io.ByteArrayOutputStream;
import java.util.Arrays;
import java.util.List;

/** Keeps bytes under their SHA-256; what is kept never changes. */
@Singleton
public final class Contents {
  /** Well under the 1 MB that H2 allows for one value. */
  private static final int PART = 512 * 1024;

  private final ContentStore store;

  Contents(ContentStore store) {
    this.store = store;
  }

  /** Keeps bytes, in the running transaction, and returns their SHA-256. */
  public String keep(byte[] bytes) {
    String sha256 = Sha256.of(bytes);
    boolean added = store.add(sha256, 0, part(bytes, 0));
    for (int part = 1; added && part * PART < bytes.length; part++) {
      store.add(sha256, part, part(bytes, part));
    }
    return sha256;
  }

  /** The bytes kept under a SHA-256 that {@link #keep} returned. */
  public byte[] read(String sha256) {
    List<byte[]> parts = store.parts(sha256);
    if (parts.isEmpty()) {
      throw new IllegalStateException("content " + sha256 + " is missing from the database");
    }
    return parts.size() == 1 ? parts.get(0) : join(parts);
  }

  private static byte[] part(byte[] bytes, int part) {
    return Arrays.copyOfRange(bytes, part * PART, Math.min(bytes.length, (part + 1) * PART));
  }

  private static byte[] join(List<byte[]> parts) {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream(parts.size() * PART);
    parts.forEach(bytes::writeBytes);
    return bytes.toByteArray();
  }
}
