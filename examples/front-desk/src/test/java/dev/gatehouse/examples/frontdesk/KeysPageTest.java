package dev.gatehouse.examples.frontdesk;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.ColorScheme;
import com.microsoft.playwright.options.FilePayload;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import org.junit.jupiter.api.Test;

/** The cabinet, as whoever keeps the keys works with it. */
class KeysPageTest extends BrowserTest {
    private static final byte[] DOT = Base64.getDecoder()
            .decode("iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==");

    @Test
    void aRingIsLentAgainstASignatureAndTakenBackAgainstAnother() {
        Page manager = opened(Staff.HE_PING);
        go(manager, "keys");
        Locator asked = manager.locator("[data-ring='3-0902']");
        press(asked, "Consent");
        asked.getByLabel("To").selectOption("staff:zhao.gang");
        press(asked, "Do it");
        assertThat(manager.locator(".notice")).containsText("Done: Consent");
        manager.context().close();
        Page at = board("en-GB", 1440, ColorScheme.LIGHT);
        at.keyboard().press("g");
        at.keyboard().press("k");
        Locator hook = at.locator("[data-ring='3-0902']");
        press(hook, "Lend");
        assertThat(hook.getByLabel("To")).hasValue("staff:zhao.gang");
        hook.getByLabel("What for").fill("leak test");
        draw(at, hook.locator("canvas"));
        press(hook, "Do it");
        assertThat(hook).containsText("Zhao Gang");
        press(hook, "Take back");
        draw(at, hook.locator("canvas"));
        press(hook, "Do it");
        assertThat(hook).containsText("hangs here");
        String lines = new String(
                desk().send(desk().ask("estates/river-house/key-custodies?kind=LOAN&open=false", Staff.LI_WEI))
                        .body(),
                StandardCharsets.UTF_8);
        assertThat(lines).containsPattern("\"broughtBy\":\"staff:zhao.gang\",\"drawn\":\\{\"reference\":\"signatures/");
    }

    @Test
    void whatWasTakenInAnEmergencyIsRatifiedByAnotherAndComesBackSealedWithPhotographs() {
        Page at = opened(Staff.WANG_LAN);
        ring(at, "3-0201");
        Locator sheet = asked(at, "enter-in-emergency");
        sheet.getByLabel("By").selectOption("staff:sun.qiang");
        sheet.getByLabel("What for").fill("water from above");
        sheet.getByLabel("Witness").nth(0).selectOption("staff:li.wei");
        sheet.getByLabel("Witness").nth(1).selectOption("staff:wu.fang");
        done(at, sheet, "enter-in-emergency");
        Locator refused = at.locator("#steps details.refused li")
                .filter(new Locator.FilterOptions().setHasText("Ratify the entry"));
        assertThat(refused).containsText("KEY-OURS-7");
        Locator back = asked(at, "take-back");
        back.getByLabel("Envelope").fill("E-77");
        back.getByLabel("Photographs").setInputFiles(new FilePayload("door.png", "image/png", DOT));
        done(at, back, "take-back");
        String ring = at.evaluate("location.hash").toString();
        Page manager = opened(Staff.HE_PING);
        go(manager, "keys");
        assertThat(manager.locator("#unratified")).containsText("3-0201");
        manager.navigate(desk().server.address(ring).toString());
        manager.locator("#steps .body[aria-busy=false]").waitFor();
        step(manager, "ratify", true);
        assertThat(manager.locator("main")).containsText("ratified by He Ping");
    }

    @Test
    void aLostKeyLeavesADutyThatAnotherLockEnds() {
        Page at = opened(Staff.WANG_LAN);
        ring(at, "1-0101");
        Locator sheet = asked(at, "report-lost");
        press(sheet, "Do it");
        assertThat(at.locator(".notice[data-done]")).hasCount(0);
        sheet.getByLabel("1-0101 / 2").check();
        done(at, sheet, "report-lost");
        go(at, "keys/lost");
        at.locator("#lost")
                .getByRole(AriaRole.LINK, new Locator.GetByRoleOptions().setName("1-0101 / 2"))
                .click();
        at.locator("#steps .body[aria-busy=false]").waitFor();
        assertThat(at.locator("#steps")).containsText("KEY-OURS-12");
        Locator lock = asked(at, "rekeyed.NEW_LOCK");
        lock.getByLabel("Evidence").setInputFiles(new FilePayload("lock.png", "image/png", DOT));
        done(at, lock, "rekeyed.NEW_LOCK");
        assertThat(at.locator("dl.facts")).containsText("The lock was changed");
    }

    @Test
    void anEnvelopeThatWasOpenedIsSealedAgainInAnother() {
        Page at = opened(Staff.LI_WEI);
        go(at, "keys/deposits");
        at.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName("3-1502"))
                .click();
        at.locator("#steps .body[aria-busy=false]").waitFor();
        ask(at, "reseal", "Envelope", "E-102");
        assertThat(at.locator(".head")).containsText("sealed");
        assertThat(at.locator("#steps button[data-step='step.give-back']")).isVisible();
    }

    @Test
    void twoCountAChainAndWhatDiffersIsSaid() {
        Page at = opened(Staff.LI_WEI);
        go(at, "keys/counts");
        Locator chain = at.locator(".steps > div").filter(new Locator.FilterOptions().setHasText("Chain P"));
        chain.getByRole(AriaRole.BUTTON).click();
        chain = at.locator(".steps > .asked");
        chain.getByLabel("Together with").selectOption("staff:ma.long");
        chain.getByLabel("P-ROOF").check();
        press(chain, "Do it");
        assertThat(at.locator("ul.list").first()).containsText("missing: P-POWER");
    }

    private static Page opened(Staff staff) {
        Page page = chromium().page(1440, "en-GB", ColorScheme.LIGHT);
        page.navigate(desk().page(staff).toString());
        page.locator(".clocks li").first().waitFor();
        return page;
    }

    private static void ring(Page at, String tag) {
        go(at, "keys");
        at.locator("[data-ring='" + tag + "'] a").click();
        at.locator("#steps .body[aria-busy=false]").waitFor();
    }

    private static void press(Locator in, String name) {
        in.getByRole(AriaRole.BUTTON, new Locator.GetByRoleOptions().setName(name))
                .click();
    }
}
