package dev.concordat.registry.db;

import java.lang.reflect.InvocationHandler;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Proxy;
import java.sql.Connection;
import java.util.Objects;
import java.util.concurrent.locks.ReentrantLock;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;

/** Connections that hold a lock from when they are taken until the same thread closes them. */
final class ConnectionsInTurn {
  private ConnectionsInTurn() {}

  static DataSource of(DataSource connections, ReentrantLock turn) {
    return proxy(
        DataSource.class,
        (self, method, arguments) ->
            method.getName().equals("getConnection")
                ? connection(turn, connections, method, arguments)
                : call(method, connections, arguments));
  }

  private static Connection connection(
      ReentrantLock turn, DataSource connections, Method get, @Nullable Object[] arguments)
      throws Throwable {
    turn.lock();
    try {
      return untilClosed(
          (Connection) Objects.requireNonNull(call(get, connections, arguments)), turn);
    } catch (Throwable e) {
      turn.unlock();
      throw e;
    }
  }

  private static Connection untilClosed(Connection connection, ReentrantLock turn) {
    return proxy(
        Connection.class,
        (self, method, arguments) -> {
          boolean ends = method.getName().equals("close") && !connection.isClosed();
          try {
            return call(method, connection, arguments);
          } finally {
            if (ends) {
              turn.unlock();
            }
          }
        });
  }

  private static <T> T proxy(Class<T> type, InvocationHandler handler) {
    return type.cast(
        Proxy.newProxyInstance(
            ConnectionsInTurn.class.getClassLoader(), new Class<?>[] {type}, handler));
  }

  private static @Nullable Object call(Method method, Object target, @Nullable Object[] arguments)
      throws Throwable {
    try {
      return method.invoke(target, arguments);
    } catch (InvocationTargetException e) {
      throw e.getCause();
    }
  }
}
