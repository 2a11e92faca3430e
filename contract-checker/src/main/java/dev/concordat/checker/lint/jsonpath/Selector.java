package dev.concordat.checker.lint.jsonpath;

import dev.concordat.checker.source.ListNode;
import dev.concordat.checker.source.MapNode;
import java.util.List;
import java.util.function.Consumer;

/** What one step of a path takes of a value. */
sealed interface Selector {
  void select(Cursor from, Consumer<Cursor> into);

  /** {@code .name}, {@code ['a','b']}, {@code [0,2]}. */
  record Names(List<String> names) implements Selector {
    @Override
    public void select(Cursor from, Consumer<Cursor> into) {
      names.forEach(name -> from.child(name).ifPresent(into));
    }
  }

  /** {@code *}. */
  record All() implements Selector {
    @Override
    public void select(Cursor from, Consumer<Cursor> into) {
      for (int i = 0; i < from.size(); i++) {
        into.accept(from.child(i));
      }
    }
  }

  /** {@code [1:3]}; negative ends count from the end of the list. */
  record Slice(int start, int end) implements Selector {
    @Override
    public void select(Cursor from, Consumer<Cursor> into) {
      if (from.node() instanceof ListNode list) {
        for (int i = bounded(start, list.size()); i < bounded(end, list.size()); i++) {
          into.accept(from.child(i));
        }
      }
    }

    private static int bounded(int index, int size) {
      return Math.max(0, Math.min(size, index < 0 ? index + size : index));
    }
  }

  /** {@code [?(…)]}. */
  record Filter(Expression condition) implements Selector {
    @Override
    public void select(Cursor from, Consumer<Cursor> into) {
      for (int i = 0; i < from.size(); i++) {
        Cursor child = from.child(i);
        if (Operand.isTrue(condition.of(child))) {
          into.accept(child);
        }
      }
    }
  }

  /** {@code [(@.length-1)]}. */
  record Computed(Expression name) implements Selector {
    @Override
    public void select(Cursor from, Consumer<Cursor> into) {
      if (from.node() instanceof MapNode || from.node() instanceof ListNode) {
        from.child(Operand.text(name.of(from))).ifPresent(into);
      }
    }
  }

  /** {@code ^}. */
  record Parent() implements Selector {
    @Override
    public void select(Cursor from, Consumer<Cursor> into) {
      from.parent().ifPresent(into);
    }
  }

  /** {@code ~}. */
  record Name() implements Selector {
    @Override
    public void select(Cursor from, Consumer<Cursor> into) {
      into.accept(from.named());
    }
  }
}
