package dev.concordat.registry.checks;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;

class ReadingBudgetTest {
  private static final long MEGABYTE = 1024 * 1024;

  private final ReadingBudget budget = new ReadingBudget(4 * MEGABYTE);

  @Test
  void twoLargeDocumentsAreNotReadAtOnce() throws Exception {
    CountDownLatch inside = new CountDownLatch(1);
    CountDownLatch finish = new CountDownLatch(1);
    AtomicInteger done = new AtomicInteger();
    ExecutorService threads = Executors.newFixedThreadPool(2);
    try {
      Future<?> first =
          threads.submit(() -> budget.spend(3 * MEGABYTE, () -> await(inside, finish)));
      inside.await();
      assertThat(budget.<Integer>spend(MEGABYTE / 2, () -> 7)).as("small ones fit").isEqualTo(7);
      Future<?> second = threads.submit(() -> budget.spend(2 * MEGABYTE, done::incrementAndGet));
      assertThat(done).hasValue(0);
      finish.countDown();
      first.get();
      second.get();
      assertThat(done).hasValue(1);
    } finally {
      threads.shutdownNow();
    }
  }

  @Test
  void aDocumentBeyondTheBudgetIsReadAlone() {
    assertThat(budget.<Integer>spend(100 * MEGABYTE, () -> 7)).isEqualTo(7);
  }

  @Test
  void aFailureGivesItsShareBack() {
    Runnable fails =
        () ->
            budget.spend(
                4 * MEGABYTE,
                () -> {
                  throw new IllegalStateException("unreadable");
                });
    assertThatThrownBy(fails::run).hasMessage("unreadable");
    assertThatThrownBy(fails::run).hasMessage("unreadable");
  }

  private static int await(CountDownLatch inside, CountDownLatch finish) {
    try {
      inside.countDown();
      finish.await();
      return 0;
    } catch (InterruptedException e) {
      throw new IllegalStateException(e);
    }
  }
}
