package dev.concordat.registry.telemetry;

import io.micronaut.http.HttpRequest;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.annotation.RequestFilter;
import io.micronaut.http.annotation.ResponseFilter;
import io.micronaut.http.annotation.ServerFilter;
import io.opentelemetry.api.trace.Span;
import io.opentelemetry.api.trace.SpanKind;
import io.opentelemetry.api.trace.StatusCode;
import io.opentelemetry.api.trace.Tracer;
import io.opentelemetry.api.trace.propagation.W3CTraceContextPropagator;
import io.opentelemetry.context.Context;
import io.opentelemetry.context.propagation.TextMapGetter;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** One span for each request, part of the caller's trace, that says which contract it is about. */
@ServerFilter("/api/**")
final class RequestTraces {
  private static final String SPAN = "concordat.span";
  private static final TextMapGetter<HttpRequest<?>> HEADERS = new Headers();

  private final Tracer tracer;

  RequestTraces(TracingFactory.Traces traces) {
    this.tracer = traces.tracer();
  }

  @RequestFilter
  void begin(HttpRequest<?> request) {
    Context caller =
        W3CTraceContextPropagator.getInstance().extract(Context.root(), request, HEADERS);
    Span span =
        tracer
            .spanBuilder(request.getMethodName() + " " + Routes.template(request))
            .setParent(caller)
            .setSpanKind(SpanKind.SERVER)
            .setAttribute("http.request.method", request.getMethodName())
            .setAttribute("http.route", Routes.template(request))
            .setAttribute("url.path", request.getPath())
            .startSpan();
    contractOf(request).ifPresent(name -> span.setAttribute("concordat.contract", name));
    variable(request, "version").ifPresent(text -> span.setAttribute("concordat.version", text));
    request.setAttribute(SPAN, span);
  }

  @ResponseFilter
  void end(HttpRequest<?> request, HttpResponse<?> response) {
    request
        .getAttribute(SPAN, Span.class)
        .ifPresent(
            span -> {
              span.setAttribute("http.response.status_code", response.code());
              if (response.code() >= 500) {
                span.setStatus(StatusCode.ERROR);
              }
              span.end();
            });
  }

  private static Optional<String> contractOf(HttpRequest<?> request) {
    return variable(request, "namespace")
        .flatMap(namespace -> variable(request, "name").map(name -> namespace + "/" + name));
  }

  private static Optional<String> variable(HttpRequest<?> request, String name) {
    Map<String, Object> variables = Routes.variables(request);
    return Optional.ofNullable(variables.get(name)).map(Object::toString);
  }

  private static final class Headers implements TextMapGetter<HttpRequest<?>> {
    @Override
    public Iterable<String> keys(HttpRequest<?> request) {
      return request.getHeaders().names();
    }

    @Override
    public @Nullable String get(@Nullable HttpRequest<?> request, String key) {
      return request == null ? null : request.getHeaders().get(key);
    }
  }
}
