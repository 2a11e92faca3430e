package dev.concordat.registry.web;

import io.micronaut.serde.annotation.Serdeable;
import java.util.List;

/** Some of the things that were asked for, and how many there are in all. */
@Serdeable
public record Page<T>(List<T> items, int page, int size, int total) {}
