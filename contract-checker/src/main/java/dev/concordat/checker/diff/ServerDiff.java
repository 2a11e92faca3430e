package dev.concordat.checker.diff;

import dev.concordat.checker.model.Server;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;

/** Compares where an interface is offered. */
final class ServerDiff {
  private final Changes changes;
  private final BasePaths bases;
  private final SettingDiff settings;

  ServerDiff(Changes changes, BasePaths bases) {
    this.changes = changes;
    this.bases = bases;
    this.settings = new SettingDiff(changes);
  }

  void compare(Change.Reach reach, List<Server> before, List<Server> after) {
    lone(reach, before, after, Action.REMOVED);
    for (Server old : before) {
      after.stream()
          .filter(now -> meet(old, now))
          .findFirst()
          .ifPresent(
              now -> settings.compare(reach, Optional.empty(), old.settings(), now.settings()));
    }
    lone(reach, after, before, Action.ADDED);
  }

  /** A server that is new or gone is told at once, one that lost or won some addresses by these. */
  private void lone(Change.Reach reach, List<Server> here, List<Server> there, Action action) {
    List<Address> known =
        there.stream().flatMap(s -> s.addresses().stream()).map(this::read).toList();
    for (Server server : here) {
      var lone = new TreeSet<String>();
      server.addresses().stream()
          .filter(address -> !isKnown(read(address), known))
          .forEach(lone::add);
      if (lone.size() == server.addresses().size()) {
        tell(reach, action, server, server.address());
      } else {
        lone.forEach(address -> tell(reach, action, server, address));
      }
    }
  }

  private boolean meet(Server one, Server other) {
    List<Address> addresses = other.addresses().stream().map(this::read).toList();
    return one.addresses().stream()
        .map(this::read)
        .anyMatch(address -> addresses.stream().anyMatch(address::meets));
  }

  private Address read(String address) {
    return bases.compared(Address.of(address));
  }

  private static boolean isKnown(Address address, List<Address> known) {
    return address.isUnsaid() || known.stream().anyMatch(address::meets);
  }

  private void tell(Change.Reach reach, Action action, Server server, String address) {
    changes.lone(
        Element.SERVER, action, Optional.empty(), reach, address, server.node(), Evidence.NONE);
  }
}
