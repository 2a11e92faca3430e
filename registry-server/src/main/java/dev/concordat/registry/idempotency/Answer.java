package dev.concordat.registry.idempotency;

import io.micronaut.http.HttpHeaders;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.HttpStatus;
import io.micronaut.http.MediaType;
import io.micronaut.http.MutableHttpResponse;
import java.util.Optional;

/** What a mutation answered: kept, so that it can be given again. */
// The bytes are handed on, never compared.
@SuppressWarnings("ArrayRecordComponent")
record Answer(int status, Optional<String> location, byte[] body) {

  MutableHttpResponse<byte[]> response() {
    MutableHttpResponse<byte[]> response =
        HttpResponse.<byte[]>status(HttpStatus.valueOf(status))
            .contentType(MediaType.APPLICATION_JSON_TYPE);
    location.ifPresent(place -> response.header(HttpHeaders.LOCATION, place));
    return response.body(body);
  }
}
