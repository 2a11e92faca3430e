package dev.concordat.registry.lifecycle;

import dev.concordat.registry.web.Page;
import dev.concordat.registry.web.PageRequest;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.QueryValue;
import io.micronaut.scheduling.TaskExecutors;
import io.micronaut.scheduling.annotation.ExecuteOn;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.util.List;

/** Changelogs over HTTP. */
@Tag(name = "lifecycle")
@Controller("/api/v1/contracts/{namespace}/{name}")
@ExecuteOn(TaskExecutors.BLOCKING)
final class ChangelogController {
  private final Changelog changelog;

  ChangelogController(Changelog changelog) {
    this.changelog = changelog;
  }

  /** What each version changed, the greatest first. */
  @Get("/changelog")
  Page<ChangelogEntry> getChangelog(
      String namespace,
      String name,
      @QueryValue(defaultValue = "1") int page,
      @QueryValue(defaultValue = "20") int size) {
    return changelog.entries(namespace, name, PageRequest.of(page, size));
  }

  /** The same as Markdown. */
  @Get(uri = "/changelog.md", produces = "text/markdown")
  HttpResponse<String> getChangelogText(
      String namespace,
      String name,
      @QueryValue(defaultValue = "1") int page,
      @QueryValue(defaultValue = "20") int size) {
    List<ChangelogEntry> entries =
        changelog.entries(namespace, name, PageRequest.of(page, size)).items();
    return HttpResponse.ok(ChangelogText.of(namespace + "/" + name, entries));
  }

  /** The latest 50 versions for feed readers. */
  @Get(uri = "/changelog.atom", produces = "application/atom+xml")
  HttpResponse<String> getChangelogFeed(String namespace, String name) {
    String contract = namespace + "/" + name;
    List<AtomFeed.Entry> entries =
        changelog.entries(namespace, name, PageRequest.of(1, 50)).items().stream()
            .map(entry -> entry(contract, entry))
            .toList();
    return HttpResponse.ok(
        new AtomFeed(
                "urn:concordat:changelog:" + contract.replace('/', ':'),
                "Changelog of " + contract,
                "/api/v1/contracts/" + contract + "/changelog.atom",
                entries)
            .write());
  }

  private static AtomFeed.Entry entry(String contract, ChangelogEntry entry) {
    return new AtomFeed.Entry(
        entry.version(),
        contract + " " + entry.version(),
        entry.publishedAt(),
        entry.publishedBy(),
        "/contracts/" + contract + "/changes?to=" + entry.version(),
        ChangelogText.of(entry));
  }
}
