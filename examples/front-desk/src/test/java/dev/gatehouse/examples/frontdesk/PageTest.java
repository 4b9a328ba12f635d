package dev.gatehouse.examples.frontdesk;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.ColorScheme;
import com.microsoft.playwright.options.Media;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

/** The page in a real browser, as people use it. Where there is none, it says so and goes on. */
class PageTest extends BrowserTest {
    private static final List<String> VIEWS = List.of("board", "tickets", "open", "keys", "units", "figures");

    @Test
    void aTicketIsOpenedByKeyboardAlone() {
        Page at = board("en-GB", 1440, ColorScheme.LIGHT);
        at.keyboard().press("n");
        at.getByRole(AriaRole.HEADING, new Page.GetByRoleOptions().setName("Open a ticket"))
                .waitFor();
        long begun = System.nanoTime();
        at.keyboard().type("12");
        at.keyboard().press("ArrowDown");
        at.keyboard().press("ArrowUp");
        at.keyboard().press("Enter");
        assertThat(at.locator("#content")).isFocused();
        assertThat(at.getByLabel("Whom to turn to")).not().hasValue("");
        at.keyboard().type("The kitchen tap drips");
        at.keyboard().press("Enter");
        at.locator("#steps .body[aria-busy=false]").waitFor();
        assertThat((System.nanoTime() - begun) / 1_000_000_000).isLessThan(15);
        assertThat(at.locator("h1 + .lead")).hasText("The kitchen tap drips");
    }

    @Test
    void aTicketGoesFromTheFirstWordToTheEndInItsNextSteps() {
        Page at = board("en-GB", 1440, ColorScheme.LIGHT);
        openTicket(at, "3-1201", "The door closer is broken");
        step(at, "issue-order", false);
        step(at, "act.REPEAT_BACK", false);
        step(at, "act.SIGN_FOR", true);
        step(at, "act.ARRIVE", false);
        ask(at, "diagnose", "What was found", "The spring is worn out");
        Locator plan = asked(at, "plan-work");
        plan.getByLabel("What is to be done").fill("Replace the closer");
        plan.getByLabel("How long").fill("half an hour");
        plan.getByLabel("What it affects").fill("the door stays open");
        plan.getByLabel("What is protected").fill("the floor");
        plan.getByLabel("What the customer does").fill("nothing");
        plan.getByLabel("Item").fill("door closer");
        plan.getByLabel("Price").fill("80");
        done(at, plan, "plan-work");
        step(at, "tell-plan", true);
        step(at, "agree-plan", true);
        Locator work = asked(at, "finish-work");
        work.getByLabel("Material").fill("door closer");
        work.getByLabel("Charge").fill("80");
        done(at, work, "finish-work");
        step(at, "judge-work", true);
        step(at, "act.LEAVE_PART", false);
        step(at, "act.BRING_BACK", false);
        step(at, "record-visit", true);
        step(at, "close", true);
        assertThat(at.locator(".head .tag").last()).hasText("closed");
        assertThat(at.locator(".story")).containsText("It ended");
    }

    @Test
    void aRuleThatForbidsIsReadInChinese() {
        Page at = board("zh-CN", 1440, ColorScheme.DARK);
        openTicket(at, "3-1201", "门铃不响");
        Locator refused = at.locator("#steps details.refused").first();
        refused.locator("summary").click();
        Locator close = refused.locator("li").filter(new Locator.FilterOptions().setHasText("关闭工单"));
        assertThat(close).containsText("CLOSE-OURS-1");
        assertThat(close).containsText("可行做法：请完成工作并登记处理结果");
    }

    @Test
    void countdownsMoveWithTime() {
        Page page = chromium().page(1440, "en-GB", ColorScheme.LIGHT);
        page.clock().install();
        page.navigate(desk().page(Staff.WANG_LAN).toString());
        Locator item = page.locator("#board-running .clocks li").first();
        item.waitFor();
        String before = item.locator(".left").textContent();
        assertThat(before).doesNotStartWith("+");
        page.clock().fastForward(30 * 60_000L);
        assertThat(page.locator(".clocks li[data-key='" + item.getAttribute("data-key") + "'] .left"))
                .hasText(Pattern.compile("\\+.*"));
    }

    @ParameterizedTest
    @CsvSource({"360, en-GB", "360, zh-CN", "768, en-GB"})
    void nothingIsWiderThanTheScreen(int width, String locale) {
        Page at = board(locale, width, ColorScheme.LIGHT);
        for (String view : VIEWS) {
            go(at, view);
            Object wide = at.evaluate("document.documentElement.scrollWidth");
            assertThat(((Number) wide).intValue()).as(view).isLessThanOrEqualTo(width);
        }
    }

    @ParameterizedTest
    @EnumSource(
            value = ColorScheme.class,
            names = {"LIGHT", "DARK"})
    void everybodyCanReadAndReachIt(ColorScheme light) throws IOException {
        Page at = board("en-GB", 1440, light);
        at.evaluate(axe());
        for (String view : VIEWS) {
            go(at, view);
            assertThat(violations(at)).as(view + " " + light).isEmpty();
        }
        openTicket(at, "1-0801", "The lamp flickers");
        assertThat(violations(at)).as("ticket " + light).isEmpty();
        go(at, "keys");
        at.locator("[data-ring='1-0503'] a").click();
        at.locator("#steps .body[aria-busy=false]").waitFor();
        asked(at, "take-back");
        at.locator("#steps details.refused summary").first().click();
        assertThat(violations(at)).as("ring " + light).isEmpty();
    }

    @Test
    void everyWordOfThePageIsThereInBothLanguages() {
        Page at = board("zh-CN", 1440, ColorScheme.LIGHT);
        for (String view : VIEWS) {
            go(at, view);
            assertThat(at.locator("#app").innerText())
                    .as(view)
                    .doesNotContainPattern(
                            "\\b(board|ticket|open|unit|figures|keys|subscriptions|key|deposit|movement|step|f|event|register)"
                                    + "\\.[a-zA-Z]+");
        }
        at.locator("#speak").click();
        assertThat(at.locator("html")).hasAttribute("lang", "en-GB");
    }

    @Test
    void aUnitIsPrintedWithoutTheFrame() {
        Page at = board("en-GB", 1440, ColorScheme.DARK);
        go(at, "units");
        at.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName("3-1201"))
                .click();
        at.locator(".cards").waitFor();
        assertThat(at.locator(".cards")).containsText("物业服务协议");
        at.emulateMedia(new Page.EmulateMediaOptions().setMedia(Media.PRINT));
        assertThat(at.locator(".top")).not().isVisible();
        assertThat(at.getByText("张桂花")).isVisible();
        assertThat(at.evaluate("getComputedStyle(document.body.parentElement).backgroundColor"))
                .isEqualTo("rgb(255, 255, 255)");
    }

    @Test
    void aPaperOfAUnitIsPrintedAloneWithWhoHasSignedIt() {
        Page at = board("en-GB", 1440, ColorScheme.LIGHT);
        // A page that prints would wait for a dialog that nobody answers.
        at.evaluate("() => { window.print = () => { window.printed = true; }; }");
        go(at, "units");
        at.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName("3-1201"))
                .click();
        at.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Print DY-3-1201"))
                .click();
        at.waitForFunction("window.printed");
        at.emulateMedia(new Page.EmulateMediaOptions().setMedia(Media.PRINT));
        assertThat(at.locator(".sheet")).containsText("订阅报刊确认信");
        assertThat(at.locator(".sheet figcaption")).containsText("王建军");
        assertThat(at.locator("#app")).not().isVisible();
        at.evaluate("dispatchEvent(new Event('afterprint'))");
        assertThat(at.locator(".sheet")).hasCount(0);
    }

    @Test
    void whoHasNoTokenIsAskedForOne() {
        Page page = chromium().page(1440, "en-GB", ColorScheme.LIGHT);
        page.navigate(desk().server.address("").toString());
        page.getByLabel("Token or link").fill("nonsense");
        page.keyboard().press("Enter");
        assertThat(page.getByRole(AriaRole.ALERT)).containsText("not valid here");
        page.getByLabel("Token or link").fill(desk().page(Staff.LI_WEI).toString());
        page.keyboard().press("Enter");
        assertThat(page.locator("h1")).hasText("Board");
    }

    /** The picture of the README, when it is asked for: {@code -Dboard.write}. */
    @Test
    @EnabledIfSystemProperty(named = "board.write", matches = ".*")
    void theBoardIsPhotographed() {
        Page page = chromium().page(1280, "en-GB", ColorScheme.LIGHT);
        page.setViewportSize(1280, 1280);
        try (Desk fresh = new Desk()) {
            fresh.server.awaitFilled();
            page.navigate(fresh.page(Staff.WANG_LAN).toString());
            page.locator(".clocks li").first().waitFor();
            page.screenshot(
                    new Page.ScreenshotOptions().setPath(Path.of(System.getProperty("basedir", "."), "board.png")));
            page.context().close();
        }
    }

    private static String axe() throws IOException {
        try (InputStream in = Objects.requireNonNull(PageTest.class.getResourceAsStream("/axe.min.js"))) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        }
    }

    private static List<?> violations(Page at) {
        return (List<?>) at.evaluate("""
            async () => (await axe.run()).violations
                .filter(one => one.impact === 'serious' || one.impact === 'critical')
                .map(one => `${one.id}: ${one.nodes.map(node => node.html).slice(0, 3).join(' ')}`)\
            """);
    }
}
