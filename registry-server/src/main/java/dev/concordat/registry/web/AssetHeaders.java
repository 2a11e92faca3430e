package dev.concordat.registry.web;

import io.micronaut.http.HttpHeaders;
import io.micronaut.http.MutableHttpResponse;
import io.micronaut.http.annotation.ResponseFilter;
import io.micronaut.http.annotation.ServerFilter;

/** The names of the UI's files carry a hash of what is in them, so a file never changes. */
@ServerFilter("/assets/**")
final class AssetHeaders {

  @ResponseFilter
  void keep(MutableHttpResponse<?> response) {
    if (response.code() < 400) {
      response.getHeaders().set(HttpHeaders.CACHE_CONTROL, "public, max-age=31536000, immutable");
    }
  }
}
