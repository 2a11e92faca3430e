package dev.concordat.checker.schema;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import dev.concordat.checker.model.Dialect;
import dev.concordat.checker.model.Schema;
import dev.concordat.checker.source.Document;
import dev.concordat.checker.source.UnreadableException;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;

/**
 * Holds the kernel against pairs of schemas of which the truth is known. They are no part of this
 * repository: {@code -Dconcordat.corpus=DIR} names the directory that holds {@code
 * json-schema/ground-truth.jsonl}.
 */
class GroundTruthTest {
  private static final JsonMapper MAPPER = new JsonMapper();

  private final Map<String, Integer> counts = new TreeMap<>();
  private final List<String> notes = new ArrayList<>();

  @Test
  void noAnswerContradictsTheTruth() throws Exception {
    String corpus = System.getProperty("concordat.corpus");
    assumeTrue(corpus != null, "needs -Dconcordat.corpus=DIR");
    Path pairs = Path.of(corpus, "json-schema", "ground-truth.jsonl");
    for (String line : Files.readAllLines(pairs)) {
      judge(MAPPER.readTree(line));
    }
    report();
    assertThat(counts)
        .doesNotContainKeys(
            "unsound accept", "wrong refutation", "crash", "undecided, witness not confirmed");
  }

  private void judge(JsonNode pair) {
    boolean contained = pair.get("contained").asBoolean();
    Terms terms = new Terms(ContentModel.STRICT, Optional.empty(), Terms.DEFAULT_STEPS);
    long start = System.nanoTime();
    try {
      Answer answer = Kernel.containment(terms).check(schema(pair, "old"), schema(pair, "new"));
      count(outcome(answer, contained), pair, answer.toString());
    } catch (UnreadableException | RuntimeException | StackOverflowError e) {
      count("crash", pair, e.toString());
    }
    long millis = (System.nanoTime() - start) / 1_000_000;
    if (millis > 500) {
      notes.add("slow " + millis + " ms\t" + pair.get("name").asText());
    }
  }

  private static String outcome(Answer answer, boolean contained) {
    if (answer instanceof Answer.Undecided undecided) {
      return undecided.reason().contains("second validator")
          ? "undecided, witness not confirmed"
          : "undecided";
    }
    boolean said = answer instanceof Answer.Contained;
    if (said == contained) {
      return "correct";
    }
    // A confirmed witness is a proof: then it is the label that is in doubt.
    boolean proven =
        answer instanceof Answer.NotContained refuted
            && refuted.witness().filter(Witness::confirmed).isPresent();
    return said ? "unsound accept" : proven ? "contested, with proof" : "wrong refutation";
  }

  private void count(String outcome, JsonNode pair, String detail) {
    counts.merge(outcome, 1, Integer::sum);
    if (!outcome.equals("correct")) {
      notes.add(
          String.join(
              "\t",
              outcome,
              pair.get("name").asText(),
              pair.get("dialect").asText(),
              pair.get("contained").asText(),
              detail,
              pair.get("old").toString(),
              pair.get("new").toString()));
    }
  }

  private static Schema schema(JsonNode pair, String side) throws UnreadableException {
    byte[] text = pair.get(side).toString().getBytes(StandardCharsets.UTF_8);
    Document document = TestSchemas.document(text);
    Dialect dialect = Dialect.of(pair.get("dialect").asText()).orElseThrow();
    return new Schema(document.root(), dialect, document);
  }

  private void report() throws IOException {
    Path target = Path.of("target", "ground-truth.txt");
    Files.createDirectories(target.toAbsolutePath().getParent());
    Files.write(target, notes);
    System.out.println(counts + ", details in " + target);
  }
}
