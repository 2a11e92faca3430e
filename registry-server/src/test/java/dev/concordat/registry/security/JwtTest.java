package dev.concordat.registry.security;

import static org.assertj.core.api.Assertions.assertThat;

import com.nimbusds.jose.JWSAlgorithm;
import com.nimbusds.jose.JWSHeader;
import com.nimbusds.jose.crypto.MACSigner;
import com.nimbusds.jose.crypto.RSASSASigner;
import com.nimbusds.jose.jwk.JWKSet;
import com.nimbusds.jose.jwk.RSAKey;
import com.nimbusds.jose.jwk.gen.RSAKeyGenerator;
import com.nimbusds.jwt.JWTClaimsSet;
import com.nimbusds.jwt.PlainJWT;
import com.nimbusds.jwt.SignedJWT;
import com.sun.net.httpserver.HttpServer;
import dev.concordat.registry.Answer;
import dev.concordat.registry.TestRegistry;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Date;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Tokens that an identity provider on loopback has really signed. */
class JwtTest {
  private static final String ISSUER = "https://login.example.com/";

  @TempDir private static Path data;
  private static HttpServer provider;
  private static TestRegistry registry;
  private static RSAKey key;

  @BeforeAll
  static void start() throws Exception {
    key = new RSAKeyGenerator(2048).keyID("one").generate();
    byte[] keys = new JWKSet(key.toPublicJWK()).toString().getBytes(StandardCharsets.UTF_8);
    provider = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
    provider.createContext(
        "/keys",
        exchange -> {
          exchange.sendResponseHeaders(200, keys.length);
          exchange.getResponseBody().write(keys);
          exchange.close();
        });
    provider.start();
    registry =
        TestRegistry.startIn(
            data,
            "--security-oidc-issuer=" + ISSUER,
            "--security-oidc-jwks=http://127.0.0.1:" + provider.getAddress().getPort() + "/keys");
  }

  @AfterAll
  static void stop() {
    registry.close();
    provider.stop(0);
  }

  @Test
  void aSignedTokenCarriesItsGrants() throws Exception {
    Answer me = me(signed(claims().claim("concordat", List.of("publisher:shop", "x")).build()));
    assertThat(me.status()).isEqualTo(200);
    assertThat(me.at("/name")).isEqualTo("ann");
    assertThat(me.json().at("/roles").toString()).isEqualTo("[\"publisher:shop\"]");
  }

  @Test
  void withoutGrantsACallerMayRead() throws Exception {
    assertThat(me(signed(claims().build())).at("/roles/0")).isEqualTo("reader");
  }

  @Test
  void whatIsWrongInAnyWayIsUnknown() throws Exception {
    RSAKey other = new RSAKeyGenerator(2048).keyID("one").generate();
    Date past = new Date(System.currentTimeMillis() - 3_600_000);
    SignedJWT shared =
        new SignedJWT(
            new JWSHeader.Builder(JWSAlgorithm.HS256).keyID("one").build(), claims().build());
    shared.sign(new MACSigner(key.toPublicJWK().toString().getBytes(StandardCharsets.UTF_8)));
    List<String> tokens =
        List.of(
            sign(other, claims().build()),
            signed(claims().expirationTime(past).build()),
            signed(claims().issuer("https://elsewhere.example.com/").build()),
            signed(claims().audience("others").build()),
            signed(new JWTClaimsSet.Builder().issuer(ISSUER).audience("concordat").build()),
            new PlainJWT(claims().build()).serialize(),
            shared.serialize(),
            signed(claims().build()) + "x",
            "a.b.c");
    for (String token : tokens) {
      assertThat(me(token).status()).as(token).isEqualTo(401);
    }
  }

  @Test
  void localTokensWorkBesideThem() {
    assertThat(me(TestRegistry.ADMIN).at("/name")).isEqualTo("admin");
  }

  private static Answer me(String token) {
    return registry.api().get("/api/v1/me", "Authorization", "Bearer " + token);
  }

  private static JWTClaimsSet.Builder claims() {
    return new JWTClaimsSet.Builder()
        .issuer(ISSUER)
        .audience("concordat")
        .subject("ann")
        .expirationTime(new Date(System.currentTimeMillis() + 3_600_000));
  }

  private static String signed(JWTClaimsSet claims) throws Exception {
    return sign(key, claims);
  }

  private static String sign(RSAKey with, JWTClaimsSet claims) throws Exception {
    SignedJWT token =
        new SignedJWT(new JWSHeader.Builder(JWSAlgorithm.RS256).keyID("one").build(), claims);
    token.sign(new RSASSASigner(with));
    return token.serialize();
  }
}
