package dev.concordat.registry.jobs;

import com.github.kagkarlsson.scheduler.Scheduler;
import com.github.kagkarlsson.scheduler.SchedulerName;
import com.github.kagkarlsson.scheduler.task.CompletionHandler;
import com.github.kagkarlsson.scheduler.task.Task;
import com.github.kagkarlsson.scheduler.task.helper.RecurringTask;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import com.github.kagkarlsson.scheduler.task.schedule.FixedDelay;
import com.zaxxer.hikari.HikariDataSource;
import dev.concordat.registry.db.WriteTurns;
import io.micronaut.context.event.ApplicationEventListener;
import io.micronaut.runtime.server.event.ServerStartupEvent;
import jakarta.annotation.PreDestroy;
import jakarta.inject.Singleton;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Runs jobs and chores once this server listens. Each server watches for lanes that are due and
 * puts them into a table; db-scheduler gives each to one server, whose heartbeat shows that it is
 * alive. Watching only reads: a table that is written every second would keep an idle H2 file
 * growing.
 */
@Singleton
final class BackgroundWork implements ApplicationEventListener<ServerStartupEvent> {
  private static final Logger LOG = LoggerFactory.getLogger(BackgroundWork.class);
  private static final int THREADS = 4;
  private static final Duration WATCH = Duration.ofMillis(500);
  private static final Duration HEARTBEAT = Duration.ofSeconds(3);

  /** The least that db-scheduler takes: a server is given up after 12 seconds. */
  private static final int MISSED_HEARTBEATS = 4;

  private static final Duration AFTER_A_FAULT = Duration.ofSeconds(10);
  private static final Duration PATIENCE_AT_THE_END = Duration.ofSeconds(15);

  private final List<Job> jobs;
  private final Scheduler scheduler;
  private final ScheduledExecutorService watch =
      Executors.newSingleThreadScheduledExecutor(work -> daemon(work, "watch"));

  BackgroundWork(
      HikariDataSource database,
      WriteTurns turns,
      List<Job> jobs,
      List<Chore> chores,
      ServerName name) {
    this.jobs = List.copyOf(jobs);
    List<Task<?>> lanes = new ArrayList<>();
    jobs.forEach(job -> lanes.add(laneOf(job)));
    this.scheduler =
        Scheduler.create(turns.around(database), lanes)
            .startTasks(chores.stream().<RecurringTask<Void>>map(BackgroundWork::taskOf).toList())
            .schedulerName(new SchedulerName.Fixed(name.text()))
            .threads(THREADS)
            .pollingInterval(Duration.ofSeconds(1))
            .heartbeatInterval(HEARTBEAT)
            .missedHeartbeatsLimit(MISSED_HEARTBEATS)
            .shutdownMaxWait(PATIENCE_AT_THE_END)
            .enableImmediateExecution()
            .build();
  }

  @Override
  public void onApplicationEvent(ServerStartupEvent started) {
    scheduler.start();
    watch.scheduleWithFixedDelay(this::look, 0, WATCH.toMillis(), TimeUnit.MILLISECONDS);
  }

  @PreDestroy
  void stop() {
    watch.shutdownNow();
    scheduler.stop();
  }

  private void look() {
    for (Job job : jobs) {
      try {
        job.due().forEach(lane -> schedule(job, lane));
      } catch (RuntimeException e) {
        LOG.warn("cannot see what is due for {}: {}", job.name(), e.toString());
      }
    }
  }

  private void schedule(Job job, String lane) {
    scheduler.scheduleIfNotExists(laneOf(job).instance(lane), Instant.now());
  }

  private static Task<Void> laneOf(Job job) {
    return Tasks.custom(job.name(), Void.class)
        .onFailureReschedule(FixedDelay.of(AFTER_A_FAULT))
        .onDeadExecutionRevive()
        .execute(
            (lane, context) -> {
              job.run(lane.getId());
              return new CompletionHandler.OnCompleteRemove<>();
            });
  }

  private static RecurringTask<Void> taskOf(Chore chore) {
    return Tasks.recurring(chore.name(), FixedDelay.of(chore.every()))
        .execute((instance, context) -> chore.run());
  }

  private static Thread daemon(Runnable work, String name) {
    Thread thread = new Thread(work, name);
    thread.setDaemon(true);
    return thread;
  }
}
