package dev.concordat.checker.client;

import com.fasterxml.jackson.databind.JsonNode;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.StringJoiner;
import java.util.UUID;

/** A registry, asked over HTTP. */
public final class RegistryClient {
  public static final String LATEST = "latest";

  private static final int PAGE = 100;

  /** HTTP's word for "not yet" (RFC 9110, section 15.3.3): a review has to come first. */
  private static final int ACCEPTED = 202;

  private final Http http;

  /**
   * @param registry as people enter it in a browser, {@code http://localhost:8080}
   * @param token needed to publish, and to read where the registry says so
   * @throws IllegalArgumentException when that is no http or https address
   */
  public RegistryClient(String registry, Optional<String> token, Timeouts timeouts) {
    this.http = new Http(RegistryAddress.of(registry), token, timeouts);
  }

  public ContractSummary contract(ContractName name) throws RegistryException {
    HttpResponse<byte[]> response = http.send(http.request(contractPath(name)).build());
    return http.read(response, Answers::contract);
  }

  public Team team(String name) throws RegistryException {
    HttpResponse<byte[]> response =
        http.send(http.request("/api/v1/teams/" + encoded(name)).build());
    return http.read(response, Answers::team);
  }

  /** Where it is. */
  public URI address() {
    return http.registry();
  }

  /**
   * A version by its number, or by what else names it: {@link #LATEST}, {@code 1.x}, {@code
   * range:^1.2}, {@code label:stable}; empty when the contract has none of that name.
   */
  public Optional<VersionSummary> find(ContractName name, String version) throws RegistryException {
    try {
      HttpResponse<byte[]> response = http.send(http.request(versionPath(name, version)).build());
      return Optional.of(http.read(response, Answers::version));
    } catch (RegistryException e) {
      if (e.problem().code().equals("version-not-found")) {
        return Optional.empty();
      }
      throw e;
    }
  }

  /** What the references of a version to other contracts mean; settled when it was published. */
  public List<PinnedReference> references(ContractName name, String version)
      throws RegistryException {
    HttpRequest request = http.request(versionPath(name, version) + "/references").build();
    return http.read(http.send(request), Answers::references);
  }

  /** All versions, newest first. */
  public List<VersionSummary> versions(ContractName name) throws RegistryException {
    List<VersionSummary> all = new ArrayList<>();
    List<VersionSummary> page;
    do {
      String query = "?page=%d&size=%d".formatted(all.size() / PAGE + 1, PAGE);
      HttpRequest request = http.request(contractPath(name) + "/versions" + query).build();
      page = http.read(http.send(request), Answers::versions);
      all.addAll(page);
    } while (page.size() == PAGE);
    return all;
  }

  /**
   * The document as it was published.
   *
   * @param version a version or {@link #LATEST}
   */
  public byte[] content(ContractName name, String version) throws RegistryException {
    return http.send(http.request(versionPath(name, version) + "/content").build()).body();
  }

  /**
   * Compares a candidate with a published version; the registry stores nothing.
   *
   * @param against a version or {@link #LATEST}
   * @param mode the compatibility mode, the contract's own when empty
   */
  public CandidateCheck check(
      ContractName name,
      byte[] candidate,
      String against,
      Optional<String> mode,
      Optional<String> contentModel)
      throws RegistryException {
    Query query = new Query().with("against", against);
    mode.ifPresent(value -> query.with("mode", value));
    contentModel.ifPresent(value -> query.with("contentModel", value));
    HttpRequest request =
        withContent(contractPath(name) + "/check" + query, "POST", candidate).build();
    return http.read(http.send(request), Answers::candidate);
  }

  /**
   * Publishes a version, or finds that the registry has it already.
   *
   * @throws RegistryException also when nothing is published before somebody approves the change
   */
  public Published publish(Publication publication) throws RegistryException {
    ContractName name = publication.contract();
    String path =
        publication
            .version()
            .map(version -> versionPath(name, version))
            .orElse(contractPath(name) + "/versions");
    HttpRequest.Builder request =
        onceOnly(
            withContent(
                path + parameters(publication),
                publication.version().isPresent() ? "PUT" : "POST",
                publication.content()));
    HttpResponse<byte[]> response = http.send(request.build());
    if (response.statusCode() == ACCEPTED) {
      throw RegistryException.refused(http.registry(), http.read(response, Answers::pending));
    }
    VersionSummary version = http.read(response, Answers::version);
    return new Published(version, response.statusCode() == 201, page(name, version.version()));
  }

  /**
   * Replaces what a service says that it provides and consumes.
   *
   * @param declarations as the registry's API describes them
   */
  public void declare(String service, JsonNode declarations) throws RegistryException {
    String path = "/api/v1/services/%s/contracts".formatted(encoded(service));
    byte[] body = declarations.toString().getBytes(StandardCharsets.UTF_8);
    http.send(onceOnly(withContent(path, "PUT", body)).build());
  }

  /** Sent again, the request is carried out once. */
  private static HttpRequest.Builder onceOnly(HttpRequest.Builder request) {
    return request.header("Idempotency-Key", UUID.randomUUID().toString());
  }

  private HttpRequest.Builder withContent(String path, String method, byte[] content) {
    return http.request(path)
        .header("Content-Type", "application/octet-stream")
        .method(method, BodyPublishers.ofByteArray(content));
  }

  private static Query parameters(Publication publication) {
    Query query = new Query();
    publication.owner().ifPresent(owner -> query.with("owner", owner));
    publication.mode().ifPresent(mode -> query.with("mode", mode));
    publication.contentModel().ifPresent(model -> query.with("contentModel", model));
    publication
        .acceptedReason()
        .ifPresent(reason -> query.with("acceptBreaking", "true").with("reason", reason));
    return query;
  }

  private URI page(ContractName name, String version) {
    return URI.create(
        "%s/contracts/%s/%s/docs?version=%s"
            .formatted(http.registry(), name.namespace(), name.name(), encoded(version)));
  }

  private static String contractPath(ContractName name) {
    return "/api/v1/contracts/%s/%s".formatted(name.namespace(), name.name());
  }

  private static String versionPath(ContractName name, String version) {
    return contractPath(name) + "/versions/" + encoded(version);
  }

  private static String encoded(String text) {
    return URLEncoder.encode(text, StandardCharsets.UTF_8).replace("+", "%20");
  }

  /** What follows the path of a request; empty without parameters. */
  private static final class Query {
    private final StringJoiner text = new StringJoiner("&", "?", "").setEmptyValue("");

    Query with(String name, String value) {
      text.add(name + "=" + encoded(value));
      return this;
    }

    @Override
    public String toString() {
      return text.toString();
    }
  }
}
