package dev.concordat.registry.search;

import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.RequestBean;
import io.micronaut.scheduling.TaskExecutors;
import io.micronaut.scheduling.annotation.ExecuteOn;
import io.swagger.v3.oas.annotations.tags.Tag;

/** Search over HTTP. */
@Tag(name = "search")
@Controller("/api/v1/search")
@ExecuteOn(TaskExecutors.BLOCKING)
final class SearchController {
  private final SearchService search;

  SearchController(SearchService search) {
    this.search = search;
  }

  /** Contracts by words that stand in their latest versions or are said of them. */
  @Get
  SearchResult search(@RequestBean SearchOptions options) {
    return search.search(options);
  }
}
