package dev.concordat.registry.audit;

import java.util.Optional;

/** One thing that was done: by whom, to what, and why where a reason was asked for. */
public record AuditEntry(
    String actor, String action, String subject, Optional<String> reason, String requestId) {}
