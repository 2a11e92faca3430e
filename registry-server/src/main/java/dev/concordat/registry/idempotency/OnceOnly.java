package dev.concordat.registry.idempotency;

import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.enums.ParameterIn;
import io.swagger.v3.oas.annotations.media.Schema;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/** A route that takes an {@code Idempotency-Key}; says so in the API's description. */
@Parameter(
    name = "Idempotency-Key",
    in = ParameterIn.HEADER,
    description =
        "Sent again with the same key, the request is not carried out again: the first answer comes"
            + " back, with Idempotent-Replay: true. The key belongs to one request of one caller.",
    schema = @Schema(type = "string", minLength = 1, maxLength = 100))
@Target(ElementType.METHOD)
@Retention(RetentionPolicy.RUNTIME)
public @interface OnceOnly {}
