package dev.concordat.registry.lifecycle;

import dev.concordat.registry.problems.ProblemException;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Optional;

/** Some days, both ends included. */
record Days(LocalDate from, LocalDate to) {
  private static final int MOST = 1100;
  private static final int AHEAD = 365;

  /** Reads what a client asks for; from today on for a year when it says nothing. */
  static Days of(Optional<String> from, Optional<String> to, LocalDate today) {
    LocalDate first = from.map(text -> day("from", text)).orElse(today);
    LocalDate last = to.map(text -> day("to", text)).orElse(first.plusDays(AHEAD));
    if (last.isBefore(first) || last.isAfter(first.plusDays(MOST))) {
      throw refuse("to must be from 'from' on, %d days later at most".formatted(MOST));
    }
    return new Days(first, last);
  }

  private static LocalDate day(String parameter, String text) {
    try {
      LocalDate day = LocalDate.parse(text);
      if (day.getYear() >= 1970 && day.getYear() < 3000) {
        return day;
      }
    } catch (DateTimeParseException e) {
      // Answered below.
    }
    throw refuse(parameter + " must be a day such as 2027-01-31");
  }

  private static ProblemException refuse(String what) {
    return ProblemException.of(400, "bad-parameter", "A parameter has no such value", what + ".");
  }
}
