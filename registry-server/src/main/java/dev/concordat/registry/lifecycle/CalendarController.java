package dev.concordat.registry.lifecycle;

import dev.concordat.registry.web.Names;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.QueryValue;
import io.micronaut.scheduling.TaskExecutors;
import io.micronaut.scheduling.annotation.ExecuteOn;
import io.micronaut.serde.annotation.Serdeable;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The calendar over HTTP. */
@Tag(name = "lifecycle")
@Controller("/api/v1")
@ExecuteOn(TaskExecutors.BLOCKING)
final class CalendarController {
  private final Calendar calendar;
  private final Clock clock;

  CalendarController(Calendar calendar, Clock clock) {
    this.calendar = calendar;
    this.clock = clock;
  }

  /**
   * Sunsets, breaks and ends of waivers by day.
   *
   * @param from first day; today when left out
   * @param to last day; a year after the first when left out
   * @param owner name of the team that owns the contracts
   */
  @Get("/calendar")
  CalendarEntries getCalendar(
      @Nullable @QueryValue String from,
      @Nullable @QueryValue String to,
      @Nullable @QueryValue String owner) {
    return new CalendarEntries(entries(from, to, owner));
  }

  /**
   * The same for calendar programs.
   *
   * @param from first day; today when left out
   * @param to last day; a year after the first when left out
   * @param owner name of the team that owns the contracts
   */
  @Get(uri = "/calendar.ics", produces = "text/calendar")
  HttpResponse<String> getICalendar(
      @Nullable @QueryValue String from,
      @Nullable @QueryValue String to,
      @Nullable @QueryValue String owner) {
    return HttpResponse.ok(ICalendar.of(entries(from, to, owner)));
  }

  /**
   * The same for feed readers.
   *
   * @param from first day; today when left out
   * @param to last day; a year after the first when left out
   * @param owner name of the team that owns the contracts
   */
  @Get(uri = "/calendar.atom", produces = "application/atom+xml")
  HttpResponse<String> getCalendarFeed(
      @Nullable @QueryValue String from,
      @Nullable @QueryValue String to,
      @Nullable @QueryValue String owner) {
    List<AtomFeed.Entry> entries =
        entries(from, to, owner).stream()
            .map(
                entry ->
                    new AtomFeed.Entry(
                        entry.id(),
                        entry.title(),
                        entry.knownSince(),
                        entry.owner(),
                        entry.page(),
                        entry.day() + ": " + entry.title()))
            .toList();
    return HttpResponse.ok(
        new AtomFeed(
                "urn:concordat:calendar",
                "Sunsets and changes of contracts",
                "/api/v1/calendar.atom",
                entries)
            .write());
  }

  private List<CalendarEntry> entries(
      @Nullable String from, @Nullable String to, @Nullable String owner) {
    Days days =
        Days.of(
            Optional.ofNullable(from),
            Optional.ofNullable(to),
            LocalDate.ofInstant(clock.instant(), ZoneOffset.UTC));
    return calendar.entries(
        days, Optional.ofNullable(owner).map(name -> Names.require("team", name)));
  }

  @Schema(name = "CalendarEntries")
  @Serdeable
  record CalendarEntries(List<CalendarEntry> items) {}
}
