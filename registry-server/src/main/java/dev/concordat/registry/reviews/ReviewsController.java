package dev.concordat.registry.reviews;

import dev.concordat.registry.idempotency.Idempotency;
import dev.concordat.registry.idempotency.Mutation;
import dev.concordat.registry.idempotency.OnceOnly;
import dev.concordat.registry.problems.Problem;
import dev.concordat.registry.security.Needs;
import dev.concordat.registry.security.Role;
import dev.concordat.registry.web.Actor;
import dev.concordat.registry.web.EntityTag;
import dev.concordat.registry.web.IfMatch;
import dev.concordat.registry.web.Page;
import dev.concordat.registry.web.PageRequest;
import dev.concordat.registry.web.RawBody;
import io.micronaut.http.HttpRequest;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.MediaType;
import io.micronaut.http.annotation.Consumes;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.Post;
import io.micronaut.http.annotation.QueryValue;
import io.micronaut.scheduling.TaskExecutors;
import io.micronaut.scheduling.annotation.ExecuteOn;
import io.swagger.v3.oas.annotations.media.Content;
import io.swagger.v3.oas.annotations.media.ExampleObject;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.parameters.RequestBody;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Reviews over HTTP. */
@Tag(name = "reviews")
@Controller("/api/v1/reviews")
@ExecuteOn(TaskExecutors.BLOCKING)
@Consumes(MediaType.ALL)
final class ReviewsController {
  private final ReviewDesk desk;
  private final Idempotency idempotency;
  private final RawBody bodies;

  ReviewsController(ReviewDesk desk, Idempotency idempotency, RawBody bodies) {
    this.desk = desk;
    this.idempotency = idempotency;
    this.bodies = bodies;
  }

  /**
   * Reviews, the latest first.
   *
   * @param state open, approved, rejected, outdated or used
   * @param contract NAMESPACE/NAME
   * @param owner name of the team that owns the contract
   */
  @Get
  Page<Review> listReviews(
      @Nullable @QueryValue String state,
      @Nullable @QueryValue String contract,
      @Nullable @QueryValue String owner,
      @QueryValue(defaultValue = "1") int page,
      @QueryValue(defaultValue = "50") int size) {
    ReviewFilter filter =
        ReviewFilter.of(
            Optional.ofNullable(state), Optional.ofNullable(contract), Optional.ofNullable(owner));
    return desk.page(filter, PageRequest.of(page, size));
  }

  /** One review, with what is still in the way of its approval. */
  @Get("/{id}")
  HttpResponse<Review> getReview(long id) {
    Review review = desk.get(id);
    return EntityTag.tagged(review, review.revision());
  }

  /** Approves or rejects findings of a review, or all of them. */
  @Post("/{id}/decisions")
  @OnceOnly
  @Needs(Role.APPROVER)
  @RequestBody(
      content =
          @Content(
              schema = @Schema(implementation = Decision.class),
              examples =
                  @ExampleObject(
                      value =
                          "{\"decision\": \"approved\", \"reason\": \"nobody calls it\", \"expir"
                              + "esOn\": \"2099-12-31\"}")))
  @ApiResponse(
      responseCode = "200",
      content = @Content(schema = @Schema(implementation = Review.class)))
  @ApiResponse(
      responseCode = "403",
      description = "author-may-not-decide",
      content =
          @Content(
              mediaType = "application/problem+json",
              schema = @Schema(implementation = Problem.class)))
  HttpResponse<byte[]> decideReview(HttpRequest<?> request, long id) {
    byte[] body = bodies.form(request);
    Decision decision = Decision.read(body);
    return idempotency.once(
        Mutation.of(request, body),
        () -> desk.decide(id, decision, IfMatch.of(request), Actor.of(request)));
  }

  /** Signs for a team, or says that it objects. */
  @Post("/{id}/sign-offs")
  @OnceOnly
  @Needs(Role.PUBLISHER)
  @RequestBody(
      content =
          @Content(
              schema = @Schema(implementation = Opinion.class),
              examples =
                  @ExampleObject(
                      value =
                          "{\"team\": \"billing\", \"opinion\": \"objects\", \"reason\": \"we read"
                              + " it every night\"}")))
  @ApiResponse(
      responseCode = "200",
      content = @Content(schema = @Schema(implementation = Review.class)))
  HttpResponse<byte[]> signReview(HttpRequest<?> request, long id) {
    byte[] body = bodies.form(request);
    Opinion opinion = Opinion.read(body);
    return idempotency.once(
        Mutation.of(request, body),
        () -> desk.sign(id, opinion, IfMatch.of(request), Actor.of(request)));
  }
}
