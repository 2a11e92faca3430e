package dev.concordat.checker.bench;

import dev.concordat.checker.model.Dialect;
import dev.concordat.checker.model.Schema;
import dev.concordat.checker.schema.Answer;
import dev.concordat.checker.schema.ContentModel;
import dev.concordat.checker.schema.Kernel;
import dev.concordat.checker.schema.Terms;
import dev.concordat.checker.source.Document;
import dev.concordat.checker.source.Limits;
import dev.concordat.checker.source.SourceReader;
import dev.concordat.checker.source.UnreadableException;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

/** One question to a new kernel, for shapes that are hard on it. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Fork(1)
@Warmup(iterations = 5, time = 1)
@Measurement(iterations = 5, time = 1)
public class KernelBenchmark {
  /** Pairs of schemas, of which the first has integers where the second has numbers. */
  public enum Shape {
    /** 450 objects inside each other. */
    DEEP,
    /** Two thousand values. */
    ENUM,
    /** Sixty objects that share most of their properties. */
    UNION,
    /** Forty definitions that all refer to all others. */
    CLIQUE,
    /** Optional objects of which any number may hold: the budget ends it. */
    BUDGET
  }

  @Param private Shape shape;

  private Schema narrow;
  private Schema wide;

  @Setup
  public void write() throws UnreadableException {
    narrow = schema(text("'integer'"));
    wide = schema(text("'number'"));
  }

  @Benchmark
  public Answer contained() {
    return answer(narrow, wide);
  }

  /** With the witness and its confirmation, where there is one. */
  @Benchmark
  public Answer refuted() {
    return answer(wide, narrow);
  }

  private static Answer answer(Schema a, Schema b) {
    var terms = new Terms(ContentModel.DOCUMENTED, Optional.empty(), Terms.DEFAULT_STEPS);
    return Kernel.containment(terms).check(a, b);
  }

  private String text(String type) {
    return switch (shape) {
      case DEEP -> "{'properties':{'p':".repeat(450) + "{'type':" + type + "}" + "}}".repeat(450);
      case ENUM -> "{'enum':[" + each(type.equals("'integer'") ? 2_000 : 2_001, "'v%d'") + "]}";
      case UNION ->
          "{'anyOf':["
              + each(60, "{'required':['id','p%d'],'properties':{'id':{'type':" + type + "}}}")
              + "]}";
      case CLIQUE ->
          "{'$ref':'#/$defs/d0','$defs':{"
              + each(
                  40,
                  "'d%d':{'properties':{'x':{'type':"
                      + type
                      + "},"
                      + each(40, "'p%d':{'$ref':'#/$defs/d%1$d'}")
                      + "}}")
              + "}}";
      case BUDGET ->
          "{'oneOf':["
              + each(60, "{'type':'object','properties':{'p%d':{'type':" + type + "}}}")
              + "]}";
    };
  }

  private static String each(int count, String text) {
    return IntStream.range(0, count)
        .mapToObj(i -> text.replace("%d", Integer.toString(i)).replace("%1$d", "" + i))
        .collect(Collectors.joining(","));
  }

  private static Schema schema(String text) throws UnreadableException {
    byte[] content = text.replace('\'', '"').getBytes(StandardCharsets.UTF_8);
    Document document = new SourceReader(Limits.DEFAULT).read("schema.json", content);
    return new Schema(document.root(), Dialect.DRAFT_2020_12, document);
  }
}
