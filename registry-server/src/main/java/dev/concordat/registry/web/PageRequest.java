package dev.concordat.registry.web;

import dev.concordat.registry.problems.ProblemException;
import java.util.List;

/** Which page of a list is wanted, counted from 1. */
public record PageRequest(int page, int size) {
  private static final int LARGEST = 200;
  private static final int LAST = 1_000_000;

  /** Refuses what no list has. */
  public static PageRequest of(int page, int size) {
    if (page < 1 || page > LAST || size < 1 || size > LARGEST) {
      throw ProblemException.of(
          400,
          "bad-page",
          "No such page",
          "page must be from 1 to %d and size from 1 to %d; found page=%d and size=%d."
              .formatted(LAST, LARGEST, page, size));
    }
    return new PageRequest(page, size);
  }

  /** How many rows come before this page. */
  public int offset() {
    return (page - 1) * size;
  }

  /** This page, filled. */
  public <T> Page<T> with(List<T> items, int total) {
    return new Page<>(items, page, size, total);
  }
}
