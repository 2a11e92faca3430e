package dev.concordat.registry.jobs;

import java.util.List;

/**
 * Work with lanes: a lane runs on one server at a time, and on another one when that server is
 * gone. It may be run again after it was interrupted.
 */
public interface Job {
  /** Unique among all jobs, and the same in every version of the server. */
  String name();

  /** The lanes with something to do; every server asks again and again, so it must be cheap. */
  List<String> due();

  /** Does what there is to do in a lane. */
  void run(String lane);
}
