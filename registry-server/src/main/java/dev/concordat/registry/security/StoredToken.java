package dev.concordat.registry.security;

/** A token as it is kept: whose, what it may do, and its hash. */
record StoredToken(Caller caller, TokenHash hash) {}
