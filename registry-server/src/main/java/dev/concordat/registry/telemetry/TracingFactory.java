package dev.concordat.registry.telemetry;

import dev.concordat.registry.settings.Settings;
import dev.concordat.registry.web.ServerVersion;
import io.micronaut.context.annotation.Bean;
import io.micronaut.context.annotation.Factory;
import io.opentelemetry.api.OpenTelemetry;
import io.opentelemetry.api.common.Attributes;
import io.opentelemetry.api.trace.Tracer;
import io.opentelemetry.exporter.otlp.http.trace.OtlpHttpSpanExporter;
import io.opentelemetry.sdk.resources.Resource;
import io.opentelemetry.sdk.trace.SdkTracerProvider;
import io.opentelemetry.sdk.trace.export.BatchSpanProcessor;
import jakarta.inject.Singleton;
import java.time.Duration;

/** Sends traces where the operator wants them; without an address there are none. */
@Factory
final class TracingFactory {
  private static final String NAME = "concordat-registry";
  private static final Duration DELAY = Duration.ofSeconds(1);

  @Singleton
  @Bean(preDestroy = "close")
  Traces traces(Settings settings) {
    return settings
        .telemetry()
        .tracingEndpoint()
        .map(TracingFactory::sentTo)
        .orElseGet(() -> new Traces(OpenTelemetry.noop().getTracer(NAME), () -> {}));
  }

  private static Traces sentTo(String endpoint) {
    SdkTracerProvider provider =
        SdkTracerProvider.builder()
            .setResource(
                Resource.create(
                    Attributes.builder()
                        .put("service.name", NAME)
                        .put("service.version", ServerVersion.TEXT)
                        .build()))
            .addSpanProcessor(
                BatchSpanProcessor.builder(
                        OtlpHttpSpanExporter.builder().setEndpoint(endpoint).build())
                    .setScheduleDelay(DELAY)
                    .build())
            .build();
    Tracer tracer = provider.get(NAME);
    return new Traces(tracer, provider::close);
  }

  /** The tracer, and how to send what is left of its traces. */
  record Traces(Tracer tracer, Runnable flush) implements AutoCloseable {
    @Override
    public void close() {
      flush.run();
    }
  }
}
