package dev.concordat.checker.bench;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import dev.concordat.checker.ContractChecker;
import dev.concordat.checker.model.Contract;
import dev.concordat.checker.parse.ContractReader;
import dev.concordat.checker.parse.ReadOptions;
import dev.concordat.checker.policy.Policy;
import dev.concordat.checker.policy.Verdict;
import dev.concordat.checker.source.Document;
import dev.concordat.checker.source.Limits;
import dev.concordat.checker.source.SourceReader;
import dev.concordat.checker.source.UnreadableException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;
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

/** Reading and comparing two versions of one contract, warm. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Fork(1)
@Warmup(iterations = 5, time = 2)
@Measurement(iterations = 5, time = 2)
public class PairBenchmark {
  @Param("old.json")
  private String before;

  @Param("new.json")
  private String after;

  private final SourceReader source = new SourceReader(Limits.DEFAULT);
  private final ContractReader reader = new ContractReader();
  private final ObjectMapper jackson = new ObjectMapper();
  private byte[] oldBytes;
  private byte[] newBytes;
  private Contract oldContract;
  private Contract newContract;
  private Contract sameContract;

  @Setup
  public void read() throws IOException, UnreadableException {
    oldBytes = Files.readAllBytes(Path.of(before));
    newBytes = Files.readAllBytes(Path.of(after));
    oldContract = contract(before, oldBytes);
    newContract = contract(after, newBytes);
    sameContract = contract(before, oldBytes);
  }

  /** What everything is measured against; for JSON only. */
  @Benchmark
  public List<JsonNode> jacksonTrees() throws IOException {
    return List.of(jackson.readTree(oldBytes), jackson.readTree(newBytes));
  }

  @Benchmark
  public List<Document> trees() throws UnreadableException {
    return List.of(source.read(before, oldBytes), source.read(after, newBytes));
  }

  @Benchmark
  public List<Contract> contracts() throws UnreadableException {
    return List.of(contract(before, oldBytes), contract(after, newBytes));
  }

  /** The walk and the kernel, nothing read. */
  @Benchmark
  public Verdict comparison() {
    return new ContractChecker().check(oldContract, newContract, Policy.DEFAULT);
  }

  @Benchmark
  public Verdict comparisonWithItself() {
    return new ContractChecker().check(oldContract, sameContract, Policy.DEFAULT);
  }

  private Contract contract(String file, byte[] content) throws UnreadableException {
    return reader.read(file, content, ReadOptions.DETECT);
  }
}
