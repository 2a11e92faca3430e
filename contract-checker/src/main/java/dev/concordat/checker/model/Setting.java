package dev.concordat.checker.model;

import dev.concordat.checker.source.Node;

/**
 * Something that both sides must agree on and that is no schema: a link, a content type, a binding.
 *
 * @param name what pairs it with its counterpart in another version; unique in its kind and holder
 * @param value what it says, written so that equal texts mean the same
 * @param node where it is declared
 */
public record Setting(SettingKind kind, String name, String value, Node node) {}
