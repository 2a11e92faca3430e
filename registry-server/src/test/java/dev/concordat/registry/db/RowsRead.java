package dev.concordat.registry.db;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jooq.DSLContext;
import org.jooq.ExecuteContext;
import org.jooq.ExecuteListener;
import org.jooq.SQLDialect;
import org.jooq.impl.DSL;
import org.jooq.impl.DefaultExecuteListenerProvider;

/** Asks the database how many rows the statements of a store read, one after the other. */
public final class RowsRead {
  private static final Pattern H2_SCANS = Pattern.compile("scanCount: (\\d+)");
  private static final Pattern POSTGRES_ROWS =
      Pattern.compile("actual time=[^)]* rows=(\\d+)|Removed by Filter: (\\d+)");

  private final DSLContext db;
  private final Map<String, Integer> rows = new LinkedHashMap<>();

  public RowsRead(DSLContext db) {
    this.db = db;
    db.execute("analyze");
  }

  /** The same database, watched. */
  public DSLContext watched() {
    return DSL.using(db.configuration().derive(new DefaultExecuteListenerProvider(new Watch())));
  }

  /** The most rows that one statement read. */
  public int most() {
    return rows.values().stream().mapToInt(Integer::intValue).max().orElse(0);
  }

  @Override
  public String toString() {
    return rows.toString();
  }

  private int count(String statement) {
    String plan =
        db.fetch("explain analyze " + statement).stream()
            .map(row -> String.valueOf(row.get(0)))
            .collect(Collectors.joining("\n"));
    Pattern pattern = db.dialect() == SQLDialect.POSTGRES ? POSTGRES_ROWS : H2_SCANS;
    int read = 0;
    Matcher matcher = pattern.matcher(plan);
    while (matcher.find()) {
      String count = matcher.group(1) == null ? matcher.group(2) : matcher.group(1);
      read += Integer.parseInt(count);
    }
    return read;
  }

  private final class Watch implements ExecuteListener {
    @Override
    public void start(ExecuteContext context) {
      String statement = db.renderInlined(context.query());
      rows.put(statement, count(statement));
    }
  }
}
