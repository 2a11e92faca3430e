package dev.concordat.checker.schema;

/** Where the kernel is entered. */
public final class Kernel {
  private Kernel() {}

  /** Containment for one comparison of two documents. */
  public static Containment containment(Terms terms) {
    return new KernelContainment(terms);
  }

  /** Instances of schemas, on the same terms. */
  public static Samples samples(Terms terms) {
    return new Samples(terms);
  }
}
