package dev.concordat.checker.source;

/**
 * A place in a document.
 *
 * @param file the name the document was read under
 * @param pointer JSON Pointer (RFC 6901)
 * @param line first line is 1; 0 when a text could not be read so far
 * @param column first column is 1
 */
public record Location(String file, String pointer, int line, int column) {

  /** As compilers print it: {@code orders.yaml:12:5}. */
  @Override
  public String toString() {
    return line == 0 ? file : file + ":" + line + ":" + column;
  }
}
