package dev.concordat.checker.lint;

import java.io.OutputStream;
import java.io.PrintStream;
import java.util.concurrent.locks.ReentrantLock;

/**
 * Keeps what this thread prints to the standard error away from it until it is closed, since the
 * AsyncAPI parser prints stack traces there. What other threads print gets through.
 */
final class QuietErrors implements AutoCloseable {
  /** The standard error is one for all, so one at a time takes it. */
  private static final ReentrantLock LOCK = new ReentrantLock();

  private final PrintStream before;

  private QuietErrors(PrintStream before) {
    this.before = before;
  }

  static QuietErrors onThisThread() {
    LOCK.lock();
    PrintStream before = System.err;
    System.setErr(new PrintStream(new AllBut(Thread.currentThread(), before), true));
    return new QuietErrors(before);
  }

  @Override
  public void close() {
    System.setErr(before);
    LOCK.unlock();
  }

  private static final class AllBut extends OutputStream {
    private final Thread quiet;
    private final PrintStream out;

    AllBut(Thread quiet, PrintStream out) {
      this.quiet = quiet;
      this.out = out;
    }

    @Override
    public void write(int b) {
      if (Thread.currentThread() != quiet) {
        out.write(b);
      }
    }

    @Override
    public void write(byte[] bytes, int start, int length) {
      if (Thread.currentThread() != quiet) {
        out.write(bytes, start, length);
      }
    }
  }
}
