package dev.concordat.registry;

import static org.assertj.core.api.Assertions.assertThat;

import dev.concordat.registry.Receiver.Received;
import dev.concordat.registry.db.TestPostgres;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import java.util.Set;
import java.util.concurrent.ConcurrentSkipListSet;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Two servers on one PostgreSQL do the work of one. */
class TwoServersTest {
  private static final int VERSIONS = 20;

  @TempDir private Path data;

  @Test
  void theyShareContractsAndDeliverEachEventOnceAndOneTakesOverFromTheOther() throws Exception {
    String database = TestPostgres.freshUrl();
    String[] options = {
      "--database-url=" + database, "--database-user=postgres", "--webhook-allow=127.0.0.0/8"
    };
    try (Receiver receiver = Receiver.start();
        ServerProcess one = ServerProcess.start(data, options);
        ServerProcess two = ServerProcess.start(data, options)) {
      List<Api> apis = List.of(one.api(), two.api());
      apis.get(0).putTeam("shop");
      subscribe(apis.get(0), receiver);

      assertThat(publishOnBoth(apis))
          .as("versions without gaps or duplicates")
          .containsExactlyElementsOf(
              new ConcurrentSkipListSet<>(
                  IntStream.range(0, VERSIONS).mapToObj("1.0.%d"::formatted).toList()));
      List<Received> events = receiver.await(VERSIONS, r -> true);
      assertThat(events).extracting(Received::body).doesNotHaveDuplicates().hasSize(VERSIONS);

      receiver.hold();
      assertThat(apis.get(0).publishNext("cats", document(0)).status()).isEqualTo(201);
      receiver.await(1, r -> r.body().contains("shop/cats"));
      boolean first = busy(database).contains("server-" + one.pid() + "-");
      (first ? one : two).kill();
      receiver.release();
      Api survivor = apis.get(first ? 1 : 0);
      assertThat(survivor.publishNext("cats", document(1)).status()).isEqualTo(201);
      List<Received> cats = receiver.await(3, r -> r.body().contains("shop/cats"));
      assertThat(cats)
          .as("what was under way is sent again, and before what came after it")
          .extracting(r -> r.body().replaceAll(".*\"version\":\"([0-9.]+)\".*", "$1"))
          .startsWith("1.0.0", "1.0.0", "1.0.1");
    }
  }

  /** The server that holds the webhook's lane. */
  private static String busy(String database) throws SQLException {
    String query =
        "select picked_by from scheduled_tasks where task_name='webhook-delivery' and picked";
    try (Connection connection = DriverManager.getConnection(database);
        Statement statement = connection.createStatement();
        ResultSet row = statement.executeQuery(query)) {
      assertThat(row.next()).isTrue();
      return row.getString(1);
    }
  }

  private static Set<String> publishOnBoth(List<Api> apis) throws Exception {
    Set<String> versions = new ConcurrentSkipListSet<>();
    ExecutorService writers = Executors.newFixedThreadPool(4);
    List<Future<?>> done =
        IntStream.range(0, VERSIONS)
            .<Future<?>>mapToObj(
                n ->
                    writers.submit(
                        () ->
                            versions.add(
                                apis.get(n % 2).publishNext("pets", document(n)).at("/version"))))
            .toList();
    for (Future<?> each : done) {
      each.get();
    }
    writers.shutdown();
    return versions;
  }

  private static String document(int number) {
    return OpenApiText.titled("Pets " + number).yaml();
  }

  private static void subscribe(Api api, Receiver receiver) {
    String body = "{\"url\":\"%s\",\"types\":[\"version-published\"]}".formatted(receiver.url());
    assertThat(api.put("/api/v1/webhooks/all", body).status()).isEqualTo(201);
  }
}
