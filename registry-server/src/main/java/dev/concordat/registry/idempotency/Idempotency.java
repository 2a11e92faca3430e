package dev.concordat.registry.idempotency;

import dev.concordat.registry.content.Contents;
import dev.concordat.registry.db.Times;
import dev.concordat.registry.db.Transactions;
import dev.concordat.registry.idempotency.AnswerStore.StoredAnswer;
import dev.concordat.registry.problems.ProblemException;
import io.micronaut.http.MutableHttpResponse;
import io.micronaut.json.JsonMapper;
import jakarta.inject.Singleton;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Clock;
import java.util.Optional;
import java.util.function.Supplier;

/**
 * Carries a mutation out once. Its answer is stored in its transaction and given again when the
 * same request comes with the same key. A request that was refused changed nothing, so its answer
 * is not kept: it is judged again.
 */
@Singleton
public final class Idempotency {
  private static final String REPLAY = "Idempotent-Replay";

  private final AnswerStore store;
  private final Contents contents;
  private final Transactions transactions;
  private final JsonMapper json;
  private final Clock clock;

  Idempotency(
      AnswerStore store,
      Contents contents,
      Transactions transactions,
      JsonMapper json,
      Clock clock) {
    this.store = store;
    this.contents = contents;
    this.transactions = transactions;
    this.json = json;
    this.clock = clock;
  }

  /** The first answer again, when this mutation was carried out before. */
  public Optional<MutableHttpResponse<byte[]>> replay(Mutation mutation) {
    return mutation.key().flatMap(store::find).map(first -> again(first, mutation));
  }

  /** Runs the work in a transaction that also holds its answer, if it has a key. */
  public MutableHttpResponse<byte[]> once(Mutation mutation, Supplier<? extends Outcome<?>> work) {
    if (mutation.key().isPresent()) {
      return transactions.run(() -> once(mutation, mutation.key().orElseThrow(), work));
    }
    Outcome<?> outcome = transactions.run(work::get);
    return answer(outcome, outcome.body()).response();
  }

  private MutableHttpResponse<byte[]> once(
      Mutation mutation, String key, Supplier<? extends Outcome<?>> work) {
    if (!store.claim(key, mutation.requestHash(), Times.now(clock))) {
      return again(store.find(key).orElseThrow(), mutation);
    }
    Outcome<?> outcome = work.get();
    if (outcome.isPending()) {
      store.release(key);
    } else {
      store.complete(key, kept(mutation, answer(outcome, outcome.kept())));
    }
    return answer(outcome, outcome.body()).response();
  }

  private MutableHttpResponse<byte[]> again(StoredAnswer first, Mutation mutation) {
    if (!first.requestHash().equals(mutation.requestHash())) {
      throw ProblemException.of(
          422,
          "idempotency-key-reused",
          "The idempotency key belongs to another request",
          "This Idempotency-Key was used before with another method, address or body;"
              + " send a new key with a new request.");
    }
    byte[] body = contents.read(first.bodySha256());
    return new Answer(first.status(), first.location(), body).response().header(REPLAY, "true");
  }

  private StoredAnswer kept(Mutation mutation, Answer answer) {
    String body = contents.keep(answer.body());
    return new StoredAnswer(mutation.requestHash(), answer.status(), answer.location(), body);
  }

  private Answer answer(Outcome<?> outcome, Object body) {
    try {
      int status = outcome.isPending() ? 202 : outcome.createdAt().isPresent() ? 201 : 200;
      return new Answer(status, outcome.createdAt(), json.writeValueAsBytes(body));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
