package dev.concordat.registry.lifecycle;

import java.nio.charset.StandardCharsets;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.List;

/** Writes calendar entries as iCalendar (RFC 5545). */
final class ICalendar {
  /** A line has 75 bytes at most, and a character three of them in what we keep of it. */
  private static final int LINE = 75;

  private static final DateTimeFormatter STAMP =
      DateTimeFormatter.ofPattern("yyyyMMdd'T'HHmmss'Z'").withZone(ZoneOffset.UTC);

  private final StringBuilder text = new StringBuilder();

  private ICalendar() {}

  static String of(List<CalendarEntry> entries) {
    ICalendar calendar = new ICalendar();
    calendar.line("BEGIN:VCALENDAR");
    calendar.line("VERSION:2.0");
    calendar.line("PRODID:-//Concordat//Registry//EN");
    calendar.line("X-WR-CALNAME:Contracts");
    entries.forEach(calendar::event);
    calendar.line("END:VCALENDAR");
    return calendar.text.toString();
  }

  private void event(CalendarEntry entry) {
    line("BEGIN:VEVENT");
    line("UID:" + escaped(entry.id()) + "@concordat");
    line("DTSTAMP:" + STAMP.format(entry.knownSince()));
    line("DTSTART;VALUE=DATE:" + DateTimeFormatter.BASIC_ISO_DATE.format(entry.day()));
    line("SUMMARY:" + escaped(entry.title()));
    line("CATEGORIES:" + escaped(entry.kind()));
    line("TRANSP:TRANSPARENT");
    line("END:VEVENT");
  }

  private static String escaped(String value) {
    return value
        .replaceAll("\\p{Cntrl}+", " ")
        .replace("\\", "\\\\")
        .replace(";", "\\;")
        .replace(",", "\\,");
  }

  /** Folded so that no character is torn apart. */
  private void line(String line) {
    int bytes = 0;
    for (int i = 0; i < line.length(); ) {
      int character = line.codePointAt(i);
      int size = Character.toString(character).getBytes(StandardCharsets.UTF_8).length;
      if (bytes + size > LINE) {
        text.append("\r\n ");
        bytes = 1;
      }
      text.appendCodePoint(character);
      bytes += size;
      i += Character.charCount(character);
    }
    text.append("\r\n");
  }
}
