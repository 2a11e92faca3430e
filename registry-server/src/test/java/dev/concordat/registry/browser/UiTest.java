package dev.concordat.registry.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.deque.html.axecore.results.Rule;
import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.ColorScheme;
import dev.concordat.registry.TestRegistry;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** What people see: the real pages of the real server in a real browser. */
class UiTest {
  private static final Path PICTURES = Path.of("target", "screenshots");
  private static final String HOSTILE =
      """
      openapi: 3.0.3
      info:
        title: '<img src=x onerror="document.title=1"><script>document.title=1</script>'
        version: 1.0.0
        description: '[click](javascript:alert(1)) ![x](http://127.0.0.1:9/x.png) <b onclick=alert(1)>b</b>'
      paths:
        /x:
          get:
            summary: '"><svg onload=alert(1)>'
            responses:
              '200': {description: '<iframe src="http://127.0.0.1:9/"></iframe>'}
      """;

  @TempDir static Path data;

  private static Chromium chromium;
  private static TestRegistry registry;

  private final List<String> trouble = new ArrayList<>();
  private BrowserContext context;

  @BeforeAll
  static void publishTheShop() throws IOException {
    chromium = Chromium.start();
    registry = TestRegistry.startIn(data);
    Shop.publishTo(registry.api());
    registry.api().publish("hostile", "1.0.0", HOSTILE);
  }

  @AfterAll
  static void stop() {
    if (registry != null) {
      registry.close();
    }
    if (chromium != null) {
      chromium.close();
    }
  }

  @AfterEach
  void nothingWentWrongInThePage() {
    if (context != null) {
      context.close();
    }
    assertThat(trouble).as("CSP violations, errors and requests to elsewhere").isEmpty();
  }

  @Test
  void theCatalogListsContractsAndFindsThemByName() {
    Page page = open("/catalog");
    assertThat(heading(page, "Catalog")).isVisible();
    assertThat(link(page, "shop/orders")).isVisible();
    assertThat(link(page, "shop/payments")).isVisible();
    page.getByLabel("Search").first().fill("paym");
    assertThat(link(page, "shop/orders")).isHidden();
    link(page, "shop/payments").click();
    assertThat(heading(page, "shop/payments")).isVisible();
  }

  @Test
  void aContractShowsItsVersions() {
    Page page = open("/contracts/shop/orders/versions");
    Locator table = page.getByRole(AriaRole.TABLE, new Page.GetByRoleOptions().setName("Versions"));
    assertThat(table).containsText("2.0.0");
    assertThat(table).containsText("1.1.0");
    assertThat(table).containsText("1.0.0");
  }

  @Test
  void anOpenApiDocumentIsDocumentedOperationByOperation() {
    Page page = open("/contracts/shop/orders/docs?version=1.0.0");
    assertThat(region(page, "GET /orders")).isVisible();
    assertThat(region(page, "POST /orders")).isAttached();
  }

  @Test
  void changesBetweenTwoVersionsMarkTheBreakingOnes() {
    Page page = open("/contracts/shop/orders/changes?from=1.0.0&to=2.0.0");
    Locator verdict = page.getByRole(AriaRole.HEADING, new Page.GetByRoleOptions().setLevel(2));
    assertThat(verdict.first()).containsText("breaking");
    assertThat(page.getByRole(AriaRole.ARTICLE).first()).containsText("Breaking");
    picture(page, "changes");
  }

  @Test
  void theDocumentationMarksWhatChangedSinceAnotherVersion() {
    Page page = open("/contracts/shop/orders/docs?version=2.0.0");
    assertThat(page.locator("main del").first()).isHidden();
    page.getByLabel("Mark changes since").selectOption("1.0.0");
    assertThat(page.getByRole(AriaRole.LIST, named("Changes since 1.0.0")).first()).isVisible();
    assertThat(page.locator("main del").first()).isAttached();
    picture(page, "docs-since");
    Locator mark = page.locator("main ul li[data-severity=breaking] a").first();
    String message = mark.innerText();
    mark.click();
    assertThat(page.locator("article[data-target]")).containsText(message);
  }

  @Test
  void aReviewIsDecidedOnAndThenTheSameBuildPasses() throws IOException {
    Page page = open("/sign-in");
    page.getByLabel("Access token").fill(TestRegistry.ADMIN);
    page.getByRole(AriaRole.BUTTON, named("Sign in")).click();
    assertThat(page.getByRole(AriaRole.BUTTON, named("Sign out"))).isVisible();
    link(page, "Reviews").click();
    page.getByRole(AriaRole.LIST, named("Reviews")).getByRole(AriaRole.LINK).first().click();
    assertThat(page.getByRole(AriaRole.HEADING, new Page.GetByRoleOptions().setLevel(1)))
        .hasText("shop/payments 3.0.0");
    picture(page, "review");
    page.getByRole(AriaRole.TEXTBOX, named("Reason").setExact(true))
        .fill("the new fields were never used");
    page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Approve")).click();
    assertThat(page.getByRole(AriaRole.STATUS).first()).containsText("approved");
    assertThat(Shop.publishPayments(registry.api()).status()).isEqualTo(201);
    page.reload();
    assertThat(page.getByRole(AriaRole.STATUS).first()).containsText("used");
  }

  @Test
  void theChangesSayWhoIsHitAndTheLineageWhoDepends() {
    Page page = open("/contracts/shop/orders/changes?from=1.0.0&to=2.0.0");
    Locator impact = page.getByRole(AriaRole.REGION, named("Touches 1 of its 1 consumer"));
    assertThat(impact).containsText("checkout-web");
    page.navigate("/contracts/shop/orders/lineage");
    Locator table = page.getByRole(AriaRole.TABLE, named("Lineage"));
    assertThat(table).containsText("order-service");
    assertThat(table).containsText("checkout-web");
    picture(page, "lineage");
  }

  private static Page.GetByRoleOptions named(String name) {
    return new Page.GetByRoleOptions().setName(name);
  }

  @Test
  void anAddressCanBeSharedAndReloaded() {
    Page page = open("/contracts/shop/orders/changes?from=1.0.0&to=1.1.0&level=safe");
    assertThat(heading(page, "shop/orders")).isVisible();
    page.reload();
    assertThat(heading(page, "shop/orders")).isVisible();
    assertThat(page.url()).endsWith("/changes?from=1.0.0&to=1.1.0&level=safe");
  }

  @Test
  void textOfAContractStaysText() {
    Page page = open("/contracts/shop/hostile/docs");
    assertThat(heading(page, "shop/hostile")).isVisible();
    assertThat(region(page, "GET /x")).isVisible();
    assertThat(page.title()).isNotEqualTo("1");
    assertThat(page.locator("a[href^='javascript:']").count()).isZero();
    assertThat(page.locator("main img, main iframe, main svg[onload]").count()).isZero();
  }

  static Stream<Arguments> screens() {
    List<String> addresses =
        List.of(
            "/catalog",
            "/catalog?q=nothing-like-this",
            "/contracts/shop/orders/overview",
            "/contracts/shop/orders/docs",
            "/contracts/shop/orders/docs?version=2.0.0&since=1.0.0",
            "/contracts/shop/payments/docs",
            "/contracts/shop/notifications/docs",
            "/contracts/shop/orders/changes?from=1.0.0&to=2.0.0",
            "/contracts/shop/orders/versions",
            "/contracts/shop/orders/lineage",
            "/contracts/shop/orders/source",
            "/reviews",
            "/reviews/1",
            "/sign-in",
            "/contracts/shop/missing/overview");
    return addresses.stream()
        .flatMap(
            address ->
                Stream.of(
                    Arguments.of(address, 1440, ColorScheme.LIGHT),
                    Arguments.of(address, 768, ColorScheme.DARK),
                    Arguments.of(address, 390, ColorScheme.LIGHT)));
  }

  @ParameterizedTest
  @MethodSource("screens")
  void everyScreenCanBeUsedByEverybody(String address, int width, ColorScheme colours) {
    Page page = open(address, width, colours);
    assertThat(page.getByRole(AriaRole.HEADING, new Page.GetByRoleOptions().setLevel(1)))
        .isVisible();
    page.waitForFunction("() => !document.querySelector('[aria-busy=true]')");
    picture(page, address.replaceAll("[^a-z0-9]+", "-") + "-" + width);
    List<Rule> violations =
        new AxeBuilder(page)
            .withTags(List.of("wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa"))
            .analyze()
            .getViolations();
    assertThat(violations).extracting(rule -> rule.getId() + ": " + rule.getNodes()).isEmpty();
    int overflow =
        (Integer) page.evaluate("() => document.documentElement.scrollWidth - window.innerWidth");
    assertThat(overflow).as("pixels to scroll sideways").isLessThanOrEqualTo(0);
  }

  private Page open(String address) {
    return open(address, 1440, ColorScheme.LIGHT);
  }

  private Page open(String address, int width, ColorScheme colours) {
    String home = registry.address().toString();
    context =
        chromium
            .browser()
            .newContext(
                new Browser.NewContextOptions()
                    .setBaseURL(home)
                    .setViewportSize(width, 900)
                    .setColorScheme(colours)
                    .setReducedMotion(com.microsoft.playwright.options.ReducedMotion.REDUCE));
    Page page = context.newPage();
    page.onConsoleMessage(
        message -> {
          boolean missing = message.text().contains("404") && address.contains("missing");
          if (message.type().equals("error") && !missing) {
            trouble.add(message.text());
          }
        });
    page.onPageError(trouble::add);
    page.onDialog(dialog -> trouble.add("dialog " + dialog.message()));
    page.onRequest(
        request -> {
          if (!request.url().startsWith(home) && !request.url().startsWith("data:")) {
            trouble.add("request to " + request.url());
          }
        });
    page.navigate(address);
    return page;
  }

  private static Locator heading(Page page, String name) {
    return page.getByRole(
        AriaRole.HEADING, new Page.GetByRoleOptions().setLevel(1).setName(name).setExact(true));
  }

  private static Locator link(Page page, String name) {
    return page.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName(name).setExact(true));
  }

  private static Locator region(Page page, String name) {
    return page.getByRole(
        AriaRole.REGION, new Page.GetByRoleOptions().setName(name).setExact(true));
  }

  private static void picture(Page page, String name) {
    page.screenshot(
        new Page.ScreenshotOptions().setPath(PICTURES.resolve(name + ".png")).setFullPage(false));
  }
}
