package dev.concordat.registry.security;

import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.JWSAlgorithm;
import com.nimbusds.jose.KeySourceException;
import com.nimbusds.jose.jwk.source.JWKSource;
import com.nimbusds.jose.jwk.source.JWKSourceBuilder;
import com.nimbusds.jose.proc.BadJOSEException;
import com.nimbusds.jose.proc.JWSVerificationKeySelector;
import com.nimbusds.jose.proc.SecurityContext;
import com.nimbusds.jwt.JWTClaimsSet;
import com.nimbusds.jwt.proc.DefaultJWTClaimsVerifier;
import com.nimbusds.jwt.proc.DefaultJWTProcessor;
import com.nimbusds.jwt.proc.JWTProcessor;
import dev.concordat.registry.problems.ProblemException;
import dev.concordat.registry.settings.Settings;
import jakarta.inject.Singleton;
import java.net.MalformedURLException;
import java.text.ParseException;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * Knows callers by JWTs that an identity provider has signed. The claim {@code concordat} lists
 * grants; without it a caller may read.
 */
@Singleton
final class JwtCallers implements CallerSource {
  private static final String GRANTS = "concordat";
  private static final Pattern JWT = Pattern.compile("[\\w-]+\\.[\\w-]+\\.[\\w-]+");
  private static final int LONGEST_NAME = 100;

  /** Signed with a private key; a shared secret or no signature is never taken. */
  private static final Set<JWSAlgorithm> ALGORITHMS =
      Set.of(
          JWSAlgorithm.RS256,
          JWSAlgorithm.RS384,
          JWSAlgorithm.RS512,
          JWSAlgorithm.PS256,
          JWSAlgorithm.ES256,
          JWSAlgorithm.ES384);

  private final Optional<JWTProcessor<SecurityContext>> processor;

  JwtCallers(Settings settings) {
    this.processor = settings.security().oidc().map(JwtCallers::processor);
  }

  @Override
  public Optional<Caller> callerWith(String token) {
    return processor.filter(p -> JWT.matcher(token).matches()).flatMap(p -> verified(p, token));
  }

  private static Optional<Caller> verified(JWTProcessor<SecurityContext> processor, String token) {
    try {
      return Optional.of(caller(processor.process(token, null)));
    } catch (KeySourceException e) {
      throw ProblemException.of(
          503,
          "identity-provider-unavailable",
          "The token cannot be checked now",
          "The issuer's keys cannot be fetched; send the request again.");
    } catch (BadJOSEException | JOSEException | ParseException e) {
      return Optional.empty();
    }
  }

  private static Caller caller(JWTClaimsSet claims) throws ParseException {
    List<String> listed = claims.getStringListClaim(GRANTS);
    List<Grant> grants =
        listed == null
            ? List.of(Grant.everywhere(Role.READER))
            : listed.stream().flatMap(text -> Grant.parse(text).stream()).toList();
    String id = claims.getJWTID();
    return new Caller(
        cut(claims.getSubject()),
        grants,
        cut(id == null ? "jwt" : "jwt:" + id),
        Optional.of(claims.getExpirationTime().toInstant()));
  }

  private static String cut(String text) {
    return text.substring(0, Math.min(text.length(), LONGEST_NAME));
  }

  private static JWTProcessor<SecurityContext> processor(Settings.Oidc oidc) {
    DefaultJWTProcessor<SecurityContext> processor = new DefaultJWTProcessor<>();
    processor.setJWSKeySelector(new JWSVerificationKeySelector<>(ALGORITHMS, keys(oidc)));
    processor.setJWTClaimsSetVerifier(
        new DefaultJWTClaimsVerifier<>(
            oidc.audience(),
            new JWTClaimsSet.Builder().issuer(oidc.issuer()).build(),
            Set.of("sub", "exp")));
    return processor;
  }

  private static JWKSource<SecurityContext> keys(Settings.Oidc oidc) {
    try {
      return JWKSourceBuilder.<SecurityContext>create(oidc.jwks().toURL()).retrying(true).build();
    } catch (MalformedURLException e) {
      throw new AssertionError("settings hold web addresses only", e);
    }
  }
}
