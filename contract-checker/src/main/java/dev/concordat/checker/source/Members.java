package dev.concordat.checker.source;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;

/** The members of an object while it is being read; names may stand in it twice. */
final class Members {
  private String[] names = new String[4];
  private Node[] values = new Node[4];
  private int size;

  void add(String name, Node value) {
    if (size == names.length) {
      names = Arrays.copyOf(names, size * 2);
      values = Arrays.copyOf(values, size * 2);
    }
    names[size] = name;
    values[size++] = value;
  }

  String[] names() {
    return Arrays.copyOf(names, size);
  }

  Node[] values() {
    return Arrays.copyOf(values, size);
  }

  /** The object that these members make when the first of each name counts. */
  MapNode firstOfEach(int line, int column) {
    Map<String, Node> first = new LinkedHashMap<>();
    for (int i = 0; i < size; i++) {
      first.putIfAbsent(names[i], values[i]);
    }
    return new MapNode(
        line, column, first.keySet().toArray(String[]::new), first.values().toArray(Node[]::new));
  }
}
