package dev.concordat.registry.audit;

import dev.concordat.registry.security.Needs;
import dev.concordat.registry.security.Role;
import dev.concordat.registry.web.Page;
import dev.concordat.registry.web.PageRequest;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.MediaType;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.Produces;
import io.micronaut.http.annotation.QueryValue;
import io.micronaut.http.annotation.RequestBean;
import io.micronaut.scheduling.TaskExecutors;
import io.micronaut.scheduling.annotation.ExecuteOn;
import io.micronaut.serde.annotation.Serdeable;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.util.List;

/** The audit log over HTTP. */
@Tag(name = "audit")
@Controller("/api/v1/audit")
@ExecuteOn(TaskExecutors.BLOCKING)
final class AuditController {
  private final AuditTrail trail;

  AuditController(AuditTrail trail) {
    this.trail = trail;
  }

  /** Entries, the newest first. */
  @Get
  @Needs(Role.ADMIN)
  Page<RecordedEntry> listAudit(
      @RequestBean AuditFilter filter,
      @QueryValue(defaultValue = "1") int page,
      @QueryValue(defaultValue = "50") int size) {
    return trail.page(filter, PageRequest.of(page, size));
  }

  /**
   * Entries, the oldest first, as JSON.
   *
   * @param after the id of the last entry you have
   * @param limit how many at most, up to 50000
   */
  @Get("/export")
  @Needs(Role.ADMIN)
  AuditExport exportAudit(
      @RequestBean AuditFilter filter,
      @QueryValue(defaultValue = "0") long after,
      @QueryValue(defaultValue = "10000") int limit) {
    return new AuditExport(trail.after(filter, after, limit));
  }

  /**
   * Entries, the oldest first, as CSV.
   *
   * @param after the id of the last entry you have
   * @param limit how many at most, up to 50000
   */
  @Get("/export.csv")
  @Needs(Role.ADMIN)
  @Produces(MediaType.TEXT_CSV)
  @ApiResponse(responseCode = "200", description = "one line for each entry, behind a head line")
  HttpResponse<byte[]> exportAuditCsv(
      @RequestBean AuditFilter filter,
      @QueryValue(defaultValue = "0") long after,
      @QueryValue(defaultValue = "10000") int limit) {
    return HttpResponse.ok(Csv.of(trail.after(filter, after, limit)))
        .header("Content-Disposition", "attachment; filename=\"audit.csv\"");
  }

  /** Whether the log is as it was written. */
  @Get("/verification")
  @Needs(Role.ADMIN)
  Verification verifyAudit() {
    return trail.verify();
  }

  @Schema(name = "AuditExport")
  @Serdeable
  record AuditExport(List<RecordedEntry> items) {}
}
