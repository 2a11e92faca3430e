package dev.concordat.registry.webhooks;

import io.micronaut.serde.annotation.Serdeable;
import java.util.List;

/** A delivery with every attempt that was made. */
@Serdeable
record DeliveryLog(Delivery delivery, List<Attempt> log) {}
