package dev.concordat.registry;

import static dev.concordat.registry.Api.contract;
import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import java.util.function.BiFunction;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Documents that somebody has damaged, by accident or not. */
class HostileDocumentsTest {
  private static final int DOCUMENTS = Integer.getInteger("concordat.hostile", 150);
  private static final long SEED = 20_261_120;
  private static final long HEAP_SLACK = 64L << 20;
  private static final Pattern HEAP =
      Pattern.compile("jvm_memory_used_bytes\\{area=\"heap\",id=\"[^\"]*\"} (\\S+)");

  private static final List<BiFunction<String, Random, String>> MUTATIONS =
      List.of(
          HostileDocumentsTest::cut,
          HostileDocumentsTest::withoutALine,
          HostileDocumentsTest::withALineTwice,
          HostileDocumentsTest::withAnotherByte,
          (text, random) -> inserted(text, random, "[".repeat(2000)),
          (text, random) -> inserted(text, random, "{\"a\":".repeat(2000)),
          (text, random) -> inserted(text, random, "\0\uFFFE\uD800"),
          (text, random) -> inserted(text, random, "&a [*a, *a]\n"),
          (text, random) -> inserted(text, random, "9".repeat(5000)),
          (text, random) -> inserted(text, random, "x".repeat(100_000)),
          (text, random) -> text.replaceFirst("type: string", "pattern: '(a+)+(b|c*)*\\$'"),
          (text, random) -> text.replaceFirst("type: string", "{maxLength: -1, minimum: .nan}"),
          (text, random) -> text.replaceFirst("type: string", "{multipleOf: 1e-999999999}"),
          (text, random) -> text.replaceAll("#/components/schemas/\\w+", "#"),
          (text, random) -> text.replaceAll("#/components/schemas/\\w+", "http://10.0.0.1/x"));

  @TempDir private Path data;

  @Test
  void aDamagedDocumentIsAnsweredAndTheServerLivesOn() throws Exception {
    String original =
        Files.readString(Path.of("src/bench/document.yaml")).replace("@@MARK@@", "it");
    Random random = new Random(SEED);
    try (ServerProcess server = ServerProcess.start(data)) {
      Api api = server.api();
      api.putTeam("shop");
      assertThat(api.publish("original", "1.0.0", original).status()).isEqualTo(201);
      for (int n = 0; n < 20; n++) {
        send(api, mutated(original, random), n);
      }
      long heap = heap(api, server);
      Map<Integer, Integer> statuses = new TreeMap<>();
      Duration slowest = Duration.ZERO;
      for (int n = 0; n < DOCUMENTS; n++) {
        long begun = System.nanoTime();
        statuses.merge(send(api, mutated(original, random), n), 1, Integer::sum);
        Duration took = Duration.ofNanos(System.nanoTime() - begun);
        slowest = took.compareTo(slowest) > 0 ? took : slowest;
        if (n % 50 == 0) {
          assertThat(api.get("/health/live").status()).isEqualTo(200);
        }
      }
      System.out.printf("%d documents: %s, the slowest took %s%n", DOCUMENTS, statuses, slowest);
      assertThat(statuses.keySet()).allMatch(status -> status < 500);
      assertThat(heap(api, server)).as("the heap is as before").isLessThan(heap + HEAP_SLACK);
    }
  }

  private static int send(Api api, String document, int number) {
    byte[] body = document.getBytes(StandardCharsets.UTF_8);
    Answer answer =
        number % 2 == 0
            ? api.write("POST", contract("original") + "/check", body)
            : api.write("PUT", contract("m" + number) + "/versions/1.0.0?owner=shop", body);
    assertThat(answer.status()).as(answer.text()).isLessThan(500);
    return answer.status();
  }

  private static String mutated(String text, Random random) {
    String mutated = text;
    for (int n = 0; n <= random.nextInt(3); n++) {
      mutated = MUTATIONS.get(random.nextInt(MUTATIONS.size())).apply(mutated, random);
    }
    return mutated;
  }

  private static String cut(String text, Random random) {
    return text.substring(0, random.nextInt(text.length() + 1));
  }

  private static String withoutALine(String text, Random random) {
    List<String> lines = text.lines().toList();
    int gone = random.nextInt(lines.size() + 1);
    StringBuilder kept = new StringBuilder();
    for (int n = 0; n < lines.size(); n++) {
      kept.append(n == gone ? "" : lines.get(n) + "\n");
    }
    return kept.toString();
  }

  private static String withALineTwice(String text, Random random) {
    List<String> lines = text.lines().toList();
    return lines.isEmpty() ? text : text + lines.get(random.nextInt(lines.size())) + "\n";
  }

  private static String withAnotherByte(String text, Random random) {
    int at = random.nextInt(text.length() + 1);
    return text.substring(0, at)
        + (char) random.nextInt(256)
        + text.substring(Math.min(text.length(), at + 1));
  }

  private static String inserted(String text, Random random, String what) {
    int at = random.nextInt(text.length() + 1);
    return text.substring(0, at) + what + text.substring(at);
  }

  private static long heap(Api api, ServerProcess server) throws Exception {
    Path java = Path.of(System.getProperty("java.home"), "bin", "jcmd");
    new ProcessBuilder(java.toString(), Long.toString(server.pid()), "GC.run")
        .redirectOutput(ProcessBuilder.Redirect.DISCARD)
        .start()
        .waitFor();
    Matcher pools = HEAP.matcher(api.get("/metrics").text());
    return pools.results().mapToLong(pool -> (long) Double.parseDouble(pool.group(1))).sum();
  }
}
