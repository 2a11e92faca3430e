package dev.concordat.checker.client;

import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Who owns contracts. */
public record Team(
    String name, Optional<String> displayName, Optional<String> email, Optional<String> chat) {

  /** A team of which no more is known. */
  public static Team named(String name) {
    return new Team(name, Optional.empty(), Optional.empty(), Optional.empty());
  }

  /** Whom to ask and where: {@code Orders team (orders@shop.example, #orders)}. */
  @Override
  public String toString() {
    String places = Stream.concat(email.stream(), chat.stream()).collect(Collectors.joining(", "));
    return displayName.orElse(name) + (places.isEmpty() ? "" : " (" + places + ")");
  }
}
