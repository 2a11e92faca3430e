/** Events on their way to a topic of Kafka, when one is configured. */
@NullMarked
package dev.concordat.registry.kafka;

import org.jspecify.annotations.NullMarked;
