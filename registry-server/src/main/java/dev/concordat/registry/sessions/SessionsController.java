package dev.concordat.registry.sessions;

import dev.concordat.registry.forms.Forms;
import dev.concordat.registry.security.Caller;
import dev.concordat.registry.security.ForAnybody;
import dev.concordat.registry.security.PageOrigin;
import dev.concordat.registry.security.SessionCookie;
import dev.concordat.registry.web.RawBody;
import dev.concordat.registry.web.RequestIds;
import io.micronaut.http.HttpRequest;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.MediaType;
import io.micronaut.http.annotation.Consumes;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Delete;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.Post;
import io.micronaut.scheduling.TaskExecutors;
import io.micronaut.scheduling.annotation.ExecuteOn;
import io.micronaut.serde.annotation.Serdeable;
import io.swagger.v3.oas.annotations.media.Content;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.parameters.RequestBody;
import io.swagger.v3.oas.annotations.tags.Tag;

/** Signing in with a browser, over HTTP. */
@Tag(name = "security")
@Controller("/api/v1/session")
@ExecuteOn(TaskExecutors.BLOCKING)
@Consumes(MediaType.ALL)
final class SessionsController {
  private static final int LONGEST_TOKEN = 10_000;

  private final Sessions sessions;
  private final SessionCookie cookie;
  private final PageOrigin origin;
  private final RawBody bodies;

  SessionsController(Sessions sessions, SessionCookie cookie, PageOrigin origin, RawBody bodies) {
    this.sessions = sessions;
    this.cookie = cookie;
    this.origin = origin;
    this.bodies = bodies;
  }

  /** Who is signed in, if anybody is. */
  @Get
  @ForAnybody
  SignedIn getSession(HttpRequest<?> request) {
    return Caller.of(request).map(SignedIn::as).orElse(SignedIn.NOBODY);
  }

  /** Signs in with a token: the answer sets a cookie that stands in its place for twelve hours. */
  @Post
  @ForAnybody
  @RequestBody(content = @Content(schema = @Schema(implementation = SignIn.class)))
  HttpResponse<SignedIn> beginSession(HttpRequest<?> request) {
    origin.refuseOthers(request);
    String token =
        Forms.read(
            bodies.form(request), "bad-sign-in", form -> form.required("token", LONGEST_TOKEN));
    Sessions.Begun begun = sessions.begin(token, RequestIds.of(request));
    return HttpResponse.ok(SignedIn.as(begun.caller()))
        .cookie(cookie.holding(begun.value(), begun.age()));
  }

  /** Signs out. */
  @Delete
  @ForAnybody
  HttpResponse<SignedIn> endSession(HttpRequest<?> request) {
    origin.refuseOthers(request);
    SessionCookie.of(request).ifPresent(value -> sessions.end(value, RequestIds.of(request)));
    return HttpResponse.ok(SignedIn.NOBODY).cookie(cookie.gone());
  }

  /** What somebody signs in with. */
  @Schema(name = "SignIn")
  @Serdeable
  record SignIn(String token) {}
}
