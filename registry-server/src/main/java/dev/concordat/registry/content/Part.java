package dev.concordat.registry.content;

/** A piece of a content, as it is stored. */
// The bytes are handed on, never compared.
@SuppressWarnings("ArrayRecordComponent")
record Part(String sha256, int number, byte[] bytes) {}
