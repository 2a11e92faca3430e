package dev.concordat.checker.schema;

import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Future;
import java.util.concurrent.SynchronousQueue;
import java.util.concurrent.ThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * Runs tasks that recurse as deep as documents are nested, on threads whose stack has room for it:
 * how much the caller has left is not known.
 *
 * <p>A thread waits a moment for the next task. One for each would cost little by itself, but each
 * takes a part of the heap to make its objects in, and leaves most of it unused.
 */
final class DeepStack {
  private final ExecutorService threads;

  /**
   * @param megabytes of stack; what is not used costs nothing
   */
  DeepStack(int megabytes) {
    long size = (long) megabytes << 20;
    this.threads =
        new ThreadPoolExecutor(
            0,
            Integer.MAX_VALUE,
            1,
            TimeUnit.SECONDS,
            new SynchronousQueue<>(),
            task -> thread(task, size));
  }

  /** The result of a task; what it throws is thrown here. */
  <T> T call(Supplier<T> task) {
    Future<T> result = threads.submit(task::get);
    boolean interrupted = false;
    try {
      while (true) {
        try {
          return result.get();
        } catch (InterruptedException e) {
          interrupted = true;
        } catch (ExecutionException e) {
          throw thrown(e.getCause());
        }
      }
    } finally {
      if (interrupted) {
        Thread.currentThread().interrupt();
      }
    }
  }

  private static Thread thread(Runnable task, long size) {
    Thread thread = new Thread(null, task, "concordat-kernel", size);
    thread.setDaemon(true);
    return thread;
  }

  /** What a task threw; suppliers throw nothing that is checked. */
  private static RuntimeException thrown(@Nullable Throwable cause) {
    if (cause instanceof Error error) {
      throw error;
    }
    if (cause instanceof RuntimeException exception) {
      return exception;
    }
    throw new AssertionError(cause);
  }
}
