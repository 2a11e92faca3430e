package dev.concordat.registry.webhooks;

import dev.concordat.registry.problems.ProblemException;
import dev.concordat.registry.settings.WebAddress;
import io.micronaut.json.JsonMapper;
import jakarta.inject.Singleton;
import java.io.IOException;
import java.util.List;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Reads what a client says of a webhook. */
@Singleton
final class WebhookParser {
  private static final Pattern TYPE = Pattern.compile("[a-z0-9-]{1,60}");
  private static final Pattern CONTRACT =
      Pattern.compile("[a-z0-9][a-z0-9._-]{0,99}/(\\*|[a-z0-9][a-z0-9._-]{0,99})");
  private static final int LONGEST_URL = 1000;
  private static final int MOST = 19;

  private final JsonMapper json;

  WebhookParser(JsonMapper json) {
    this.json = json;
  }

  WebhookDetails parse(byte[] body) {
    WebhookDetails details = read(body);
    if (details.url().length() > LONGEST_URL || WebAddress.parse(details.url()).isEmpty()) {
      throw refuse(
          "url must be an http or https address without credentials or fragment, of %d characters at most."
              .formatted(LONGEST_URL));
    }
    require("types", details.types(), TYPE);
    require("contracts", details.contracts(), CONTRACT);
    return details.complete();
  }

  private WebhookDetails read(byte[] body) {
    try {
      @Nullable WebhookDetails details = json.readValue(body, WebhookDetails.class);
      if (details != null && details.url() != null) {
        return details;
      }
    } catch (IOException e) {
      // Answered below; the parser's own words name Java classes.
    }
    throw refuse(
        "Expected {\"url\", \"types\"?: [...], \"contracts\"?: [\"namespace/name\" or"
            + " \"namespace/*\"], \"enabled\"?: true}.");
  }

  private static void require(String field, @Nullable List<String> words, Pattern form) {
    if (words == null) {
      return;
    }
    boolean fine = words.stream().allMatch(word -> word != null && form.matcher(word).matches());
    if (words.size() > MOST || !fine) {
      throw refuse("%s may have %d entries that match %s.".formatted(field, MOST, form));
    }
  }

  private static ProblemException refuse(String detail) {
    return ProblemException.of(400, "bad-webhook", "The webhook cannot be read", detail);
  }
}
