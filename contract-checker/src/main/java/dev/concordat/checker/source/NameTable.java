package dev.concordat.checker.source;

import java.util.Arrays;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/** The names of an object's members and the places at which they stand. */
final class NameTable {
  /** Up to this size a scan of the names beats a hash table, and most objects are this small. */
  private static final int SCAN = 8;

  /**
   * Up to this size open addressing is the smallest index. Beyond it names with one hash code,
   * which a stranger can choose, would cost the square of their number; a HashMap sorts them.
   */
  private static final int OPEN = 64;

  private static final int[] NONE = {};

  private final String[] names;

  /** Open addressing: the place of a name plus one, zero where nothing is. */
  private final int @Nullable [] slots;

  private final @Nullable Map<String, Integer> index;

  NameTable(String[] names) {
    this.names = names;
    this.slots = names.length > SCAN && names.length <= OPEN ? slots(names) : null;
    this.index = names.length > OPEN ? index(names) : null;
  }

  /** The place of a name, or -1. */
  int find(String name) {
    if (index != null) {
      return index.getOrDefault(name, -1);
    }
    if (slots == null) {
      for (int i = 0; i < names.length; i++) {
        if (names[i].equals(name)) {
          return i;
        }
      }
      return -1;
    }
    return slots[slot(slots, names, name)] - 1;
  }

  String name(int i) {
    return names[i];
  }

  List<String> names() {
    return Collections.unmodifiableList(Arrays.asList(names));
  }

  /** The places whose name stands at an earlier place too. */
  int[] duplicates() {
    for (int i = 1; i < names.length; i++) {
      if (find(names[i]) != i) {
        return IntStream.range(i, names.length).filter(k -> find(names[k]) != k).toArray();
      }
    }
    return NONE;
  }

  private static Map<String, Integer> index(String[] names) {
    Map<String, Integer> index = new HashMap<>(names.length * 2);
    for (int i = 0; i < names.length; i++) {
      index.putIfAbsent(names[i], i);
    }
    return index;
  }

  private static int[] slots(String[] names) {
    var slots = new int[Integer.highestOneBit(names.length) << 2];
    for (int i = 0; i < names.length; i++) {
      int slot = slot(slots, names, names[i]);
      if (slots[slot] == 0) {
        slots[slot] = i + 1;
      }
    }
    return slots;
  }

  /** Where a name is, or where it belongs. */
  private static int slot(int[] slots, String[] names, String name) {
    int hash = name.hashCode();
    int slot = (hash ^ hash >>> 16) & (slots.length - 1);
    while (slots[slot] != 0 && !names[slots[slot] - 1].equals(name)) {
      slot = (slot + 1) & (slots.length - 1);
    }
    return slot;
  }
}
