package dev.concordat.registry.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.SQLException;
import java.sql.SQLTransientConnectionException;
import org.jooq.exception.DataAccessException;
import org.junit.jupiter.api.Test;

class OverloadTest {

  @Test
  void waitingForAConnectionIsNoFaultOfOurs() {
    Exception pool = new SQLTransientConnectionException("not available, timed out");
    assertThat(Overload.caused(new DataAccessException("select", pool))).isTrue();
    assertThat(Overload.problem().status()).isEqualTo(503);
  }

  @Test
  void otherFaultsAreOurs() {
    assertThat(Overload.caused(new DataAccessException("select", new SQLException()))).isFalse();
    assertThat(Overload.caused(new IllegalStateException())).isFalse();
  }
}
