package dev.concordat.checker.schema;

import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * Runs tasks that recurse as deep as documents are nested, on a thread whose stack has room for it:
 * how much the caller has left is not known.
 */
final class DeepStack {
  private final long size;

  /**
   * @param megabytes of stack; what is not used costs nothing
   */
  DeepStack(int megabytes) {
    this.size = (long) megabytes << 20;
  }

  /** The result of a task; what it throws is thrown here. */
  <T> T call(Supplier<T> task) {
    var run = new Run<>(task);
    Thread thread = new Thread(null, run, "concordat-kernel", size);
    thread.setDaemon(true);
    thread.start();
    join(thread);
    return run.result();
  }

  private static void join(Thread thread) {
    boolean interrupted = false;
    while (thread.isAlive()) {
      try {
        thread.join();
      } catch (InterruptedException e) {
        interrupted = true;
      }
    }
    if (interrupted) {
      Thread.currentThread().interrupt();
    }
  }

  private static final class Run<T> implements Runnable {
    private final Supplier<T> task;
    private @Nullable T result;
    private @Nullable RuntimeException exception;
    private @Nullable Error error;

    Run(Supplier<T> task) {
      this.task = task;
    }

    @Override
    public void run() {
      try {
        result = task.get();
      } catch (RuntimeException e) {
        exception = e;
      } catch (Error e) {
        error = e;
      }
    }

    T result() {
      if (exception != null) {
        throw exception;
      }
      if (error != null) {
        throw error;
      }
      return java.util.Objects.requireNonNull(result);
    }
  }
}
