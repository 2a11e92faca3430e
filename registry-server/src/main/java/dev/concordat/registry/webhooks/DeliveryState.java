package dev.concordat.registry.webhooks;

import io.micronaut.serde.annotation.Serdeable;

/** How far a delivery has come. */
@Serdeable
enum DeliveryState {
  /** To be sent, for the first time or again. */
  PENDING,
  /** Taken by its target. */
  DELIVERED,
  /** Given up; replay sends it again. */
  DEAD
}
