package dev.concordat.registry.contracts;

import static dev.concordat.registry.Api.contract;
import static dev.concordat.registry.TestRegistry.freshName;
import static org.assertj.core.api.Assertions.assertThat;

import dev.concordat.registry.Answer;
import dev.concordat.registry.Api;
import dev.concordat.registry.OpenApiText;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

abstract class ConcurrentPublishingTest {
  private static final int WRITERS = 8;
  private static final int EACH = 10;

  private final Api api = api();
  private final String name = freshName();

  abstract Api api();

  @Test
  void eightWritersOfOneContractGetVersionsWithoutGapsOrDuplicates() throws Exception {
    List<Answer> answers = inParallel(writer -> publishSome(writer));
    assertThat(answers).extracting(Answer::status).containsOnly(201);
    assertThat(answers)
        .extracting(answer -> answer.at("/version"))
        .containsExactlyInAnyOrderElementsOf(
            IntStream.range(0, WRITERS * EACH).mapToObj(n -> "1.0." + n).toList());
    assertThat(answers)
        .as("each is compared with the one before it")
        .extracting(answer -> answer.at("/comparedWith"))
        .doesNotHaveDuplicates();
    assertThat(api.get(contract(name)).at("/versionCount")).isEqualTo("80");
    assertThat(api.get(contract(name)).at("/latest/version")).isEqualTo("1.0.79");
  }

  @Test
  void theSameVersionAtTheSameTimeIsCreatedOnce() throws Exception {
    String document = OpenApiText.titled("Pets").yaml();
    List<Answer> answers = inParallel(writer -> List.of(api.publish(name, "1.0.0", document)));
    assertThat(answers).extracting(Answer::status).containsOnlyOnce(201).containsOnly(200, 201);
  }

  @Test
  void theSameKeyAtTheSameTimeIsCarriedOutOnce() throws Exception {
    String document = OpenApiText.titled("Pets").yaml();
    String path = contract(name) + "/versions?owner=shop";
    List<Answer> answers =
        inParallel(writer -> List.of(api.post(path, document, "Idempotency-Key", name)));
    assertThat(answers).extracting(Answer::status).containsOnly(201);
    assertThat(answers).extracting(a -> a.header("Idempotent-Replay")).containsOnlyOnce("");
  }

  private List<Answer> publishSome(int writer) {
    return IntStream.range(0, EACH)
        .mapToObj(n -> OpenApiText.titled("Pets of " + writer + ", " + n).yaml())
        .map(document -> api.publishNext(name, document))
        .toList();
  }

  private static List<Answer> inParallel(Writer writer) throws Exception {
    ExecutorService threads = Executors.newFixedThreadPool(WRITERS);
    try {
      List<Callable<List<Answer>>> work = new ArrayList<>();
      IntStream.range(0, WRITERS).forEach(n -> work.add(() -> writer.write(n)));
      List<Answer> answers = new ArrayList<>();
      for (Future<List<Answer>> done : threads.invokeAll(work)) {
        answers.addAll(done.get());
      }
      return answers;
    } finally {
      threads.shutdownNow();
    }
  }

  private interface Writer {
    List<Answer> write(int number);
  }
}
