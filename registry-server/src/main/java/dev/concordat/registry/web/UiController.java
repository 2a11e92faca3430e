package dev.concordat.registry.web;

import io.micronaut.http.HttpHeaders;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.MediaType;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.swagger.v3.oas.annotations.Hidden;
import java.util.Optional;

/**
 * The UI's page, at each address that the UI knows. Names and versions hold dots, so an address is
 * known by how it begins, never by what it ends in.
 */
@Hidden
@Controller
final class UiController {
  private final UiPage page;

  UiController(UiPage page) {
    this.page = page;
  }

  /**
   * The page.
   *
   * @param path read by the page itself, in the browser
   */
  @Get(
      uris = {
        "/",
        "/catalog{/path:.*}",
        "/contracts{/path:.*}",
        "/reviews{/path:.*}",
        "/search{/path:.*}",
        "/sign-in{/path:.*}",
        "/teams{/path:.*}",
      },
      produces = MediaType.TEXT_HTML)
  HttpResponse<String> page(Optional<String> path) {
    UiPage.Rendered rendered = page.render();
    return HttpResponse.ok(rendered.html())
        .contentType(MediaType.of("text/html;charset=utf-8"))
        .header(HttpHeaders.CACHE_CONTROL, "no-cache, private")
        .header(SecurityHeaders.POLICY, rendered.policy());
  }
}
