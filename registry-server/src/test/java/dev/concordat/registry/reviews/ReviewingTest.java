package dev.concordat.registry.reviews;

import static dev.concordat.registry.TestRegistry.freshName;
import static org.assertj.core.api.Assertions.assertThat;

import dev.concordat.registry.Answer;
import dev.concordat.registry.Api;
import dev.concordat.registry.OpenApiText;
import dev.concordat.registry.TestRegistry;
import java.net.http.HttpRequest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class ReviewingTest {
  private static final String AS_PUBLISHER = "Bearer " + TestRegistry.PUBLISHER;

  private final Api api = TestRegistry.shared().api();
  private final String namespace = freshName();
  private final String pets = "/api/v1/contracts/" + namespace + "/pets";
  private final OpenApiText text =
      OpenApiText.titled("Pets").with("/dogs").with("/cats").with("/birds");

  @BeforeEach
  void breaksNeedAReview() {
    policy("{\"approval\":\"review\"}");
    api.put(pets + "/versions/1.0.0?owner=shop", text.yaml());
  }

  @Test
  void aBreakWaitsForApprovalAndThenTheSameRequestPasses() {
    String next = text.without("/dogs").yaml();
    Answer waiting = publish(next, "Idempotency-Key", namespace);
    assertThat(waiting.status()).as(waiting.text()).isEqualTo(202);
    assertThat(waiting.header("Location")).startsWith("/api/v1/reviews/");
    assertThat(waiting.at("/review/state")).isEqualTo("open");
    assertThat(waiting.at("/review/findings/0/rule")).isEqualTo("operation-removed");
    assertThat(waiting.at("/report/verdict")).isEqualTo("breaking");
    assertThat(publish(next, "Idempotency-Key", namespace).status()).isEqualTo(202);

    String review = waiting.header("Location");
    Answer approved = decide(review, "{\"decision\":\"approved\",\"reason\":\"nobody calls it\"}");
    assertThat(approved.status()).as(approved.text()).isEqualTo(200);
    assertThat(approved.at("/state")).isEqualTo("approved");

    Answer published = publish(next, "Idempotency-Key", namespace);
    assertThat(published.status()).as(published.text()).isEqualTo(201);
    assertThat(published.at("/version")).isEqualTo("2.0.0");
    assertThat(published.at("/acceptedReason")).startsWith("review ");
    assertThat(api.get(review).at("/state")).isEqualTo("used");
    assertThat(decide(review, "{\"decision\":\"rejected\",\"reason\":\"late\"}").at("/code"))
        .isEqualTo("review-closed");
  }

  @Test
  void acceptingTheBreakOneselfIsNotEnough() {
    String next = text.without("/dogs").yaml();
    Answer waiting =
        api.post(
            pets + "/versions?acceptBreaking=true&reason=me",
            next,
            "Idempotency-Key",
            namespace + "self");
    assertThat(waiting.status()).isEqualTo(202);
  }

  @Test
  void theAuthorDoesNotApproveUnlessThePolicySaysSo() {
    String next = text.without("/dogs").yaml();
    String review = api.post(pets + "/versions", next).header("Location");
    Answer refused = decide(review, "{\"decision\":\"approved\",\"reason\":\"mine\"}");
    assertThat(refused.status()).isEqualTo(403);
    assertThat(refused.at("/code")).isEqualTo("author-may-not-decide");
  }

  @Test
  void findingsAreDecidedOneByOne() {
    Answer waiting = publish(text.without("/dogs").without("/cats").yaml());
    String review = waiting.header("Location");
    String first = waiting.at("/review/findings/0/fingerprint");
    Answer half = approve(review, first);
    assertThat(half.at("/state")).isEqualTo("open");
    assertThat(half.json().at("/missing")).hasSize(1);
    Answer all = approve(review, waiting.at("/review/findings/1/fingerprint"));
    assertThat(all.at("/state")).isEqualTo("approved");
    assertThat(approve(review, "no-such-finding").at("/code")).isEqualTo("finding-not-found");
  }

  @Test
  void otherContentMakesAReviewOutdatedAndKeepsWhatWasDecided() {
    Answer first = publish(text.without("/dogs").yaml());
    String review = first.header("Location");
    decide(review, "{\"decision\":\"approved\",\"reason\":\"nobody calls it\"}");
    Answer second = publish(text.without("/cats").yaml());
    assertThat(second.status()).isEqualTo(202);
    assertThat(api.get(review).at("/state")).isEqualTo("outdated");
    assertThat(second.json().at("/review/findings").findValuesAsText("isNew"))
        .containsExactlyInAnyOrder("false", "true");
    assertThat(second.json().at("/review/missing")).hasSize(1);
    assertThat(second.at("/review/missing/0")).contains("/cats");
  }

  @Test
  void theSameFindingsInOtherWordsAreTheSameReview() {
    String next = text.without("/dogs").yaml();
    String review = publish(next).header("Location");
    Answer again = publish(next.replace("title: 'Pets'", "title: 'All pets'"));
    assertThat(again.header("Location")).isEqualTo(review);
  }

  @Test
  void aRejectedChangeIsRefused() {
    String next = text.without("/dogs").yaml();
    decide(
        publish(next).header("Location"),
        "{\"decision\":\"rejected\",\"reason\":\"billing needs it\"}");
    Answer refused = publish(next);
    assertThat(refused.status()).isEqualTo(409);
    assertThat(refused.at("/code")).isEqualTo("review-rejected");
  }

  @Test
  void anApprovalCountsUntilItExpires() {
    String next = text.without("/dogs").yaml();
    Answer expired =
        decide(
            publish(next).header("Location"),
            "{\"decision\":\"approved\",\"reason\":\"once\",\"expiresOn\":\"2020-01-01\"}");
    assertThat(expired.at("/state")).isEqualTo("open");
    assertThat(publish(next).status()).isEqualTo(202);
  }

  @Test
  void theTeamsThatThePolicyNamesHaveToSign() {
    policy("{\"approval\":\"review\",\"requiredSignOffs\":[\"shop\"]}");
    String next = text.without("/dogs").yaml();
    String review = publish(next).header("Location");
    Answer approved = decide(review, "{\"decision\":\"approved\",\"reason\":\"fine\"}");
    assertThat(approved.at("/missing/0")).isEqualTo("team shop");
    String signOffs = review + "/sign-offs";
    assertThat(api.post(signOffs, "{\"team\":\"shop\",\"opinion\":\"objects\"}").at("/code"))
        .isEqualTo("bad-opinion");
    api.post(signOffs, "{\"team\":\"shop\",\"opinion\":\"objects\",\"reason\":\"too early\"}");
    Answer trail =
        api.get(
            "/api/v1/audit?action=review-objected&size=1",
            "Authorization",
            "Bearer " + TestRegistry.ADMIN);
    assertThat(trail.at("/items/0/reason")).contains("too early");
    assertThat(publish(next).status()).isEqualTo(202);
    Answer signed = api.post(signOffs, "{\"team\":\"shop\",\"opinion\":\"signed\"}");
    assertThat(signed.at("/state")).isEqualTo("approved");
    assertThat(publish(next).status()).isEqualTo(201);
  }

  @Test
  void reviewsAreListedByStateAndContract() {
    String review = publish(text.without("/dogs").yaml()).header("Location");
    Answer open = api.get("/api/v1/reviews?state=open&contract=" + namespace + "/pets");
    assertThat(open.at("/total")).isEqualTo("1");
    assertThat("/api/v1/reviews/" + open.at("/items/0/id")).isEqualTo(review);
    assertThat(api.get("/api/v1/reviews?state=lost").at("/code")).isEqualTo("bad-parameter");
    assertThat(api.get("/api/v1/reviews/999999").at("/code")).isEqualTo("review-not-found");
  }

  @Test
  void anOldViewOfAReviewDecidesNothing() {
    String review = publish(text.without("/dogs").yaml()).header("Location");
    String tag = api.get(review).header("ETag");
    String decision = "{\"decision\":\"approved\",\"reason\":\"fine\"}";
    assertThat(api.post(review + "/decisions", decision, "If-Match", tag).status()).isEqualTo(200);
    assertThat(api.post(review + "/decisions", decision, "If-Match", tag).status()).isEqualTo(412);
  }

  private void policy(String settings) {
    assertThat(api.put("/api/v1/policies/namespaces/" + namespace, settings).status())
        .isEqualTo(200);
  }

  /** Publishes as the publisher, so that the admin may decide. */
  private Answer publish(String document, String... headers) {
    HttpRequest.Builder request =
        api.request(pets + "/versions")
            .POST(HttpRequest.BodyPublishers.ofString(document))
            .header("Authorization", AS_PUBLISHER);
    return api.send(headers.length == 0 ? request : request.headers(headers));
  }

  private Answer decide(String review, String decision) {
    return api.post(review + "/decisions", decision);
  }

  private Answer approve(String review, String fingerprint) {
    return decide(
        review,
        "{\"decision\":\"approved\",\"reason\":\"fine\",\"findings\":[\"" + fingerprint + "\"]}");
  }
}
