package dev.concordat.checker.project;

import java.io.Serial;

/** A project cannot be worked on as it is; the message says why and ends with the next step. */
public final class ProjectException extends Exception {
  @Serial private static final long serialVersionUID = 1;

  public ProjectException(String message) {
    super(message);
  }

  public ProjectException(String message, Throwable cause) {
    super(message, cause);
  }
}
