package dev.concordat.checker.client;

import java.net.URI;

/**
 * What became of a publication.
 *
 * @param created false when the registry had this content already
 * @param page where people read it
 */
public record Published(VersionSummary version, boolean created, URI page) {}
