package dev.gatehouse.examples.frontdesk;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.ColorScheme;
import com.microsoft.playwright.options.SelectOption;
import org.junit.jupiter.api.Test;

/** Newspapers, from the first call to the month's charges. */
class SubscriptionsPageTest extends BrowserTest {
    @Test
    void anOrderGoesFromTheFirstCallToTheRequisitionThatIsPlaced() {
        Page at = board("en-GB", 1440, ColorScheme.LIGHT);
        at.keyboard().press("g");
        at.keyboard().press("s");
        Locator order = opened(at, "request-subscription");
        order.getByLabel("Subscriber").selectOption(new SelectOption().setLabel("3-0601 · 何雨晴"));
        order.getByLabel("Title").fill("广州日报");
        press(order);
        at.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName("3-0601 · 广州日报"))
                .click();
        at.locator("#steps .body[aria-busy=false]").waitFor();
        assertThat(at.locator("#steps details.refused").first()).containsText("SUB-");
        step(at, "ask-supplier", true);
        step(at, "confirm", true);
        ask(at, "sign-letter", "Number of the paper", "DY-77");
        go(at, "subscriptions/requisitions");
        press(opened(at, "submit-requisition"));
        assertThat(at.locator(".notice")).containsText("Done");
        at.locator("main ul.list a").first().click();
        at.locator("#steps .body[aria-busy=false]").waitFor();
        String requisition = at.evaluate("location.hash").toString();
        assertThat(at.locator("#steps details.refused").first()).containsText("SUB-OURS-2");
        Page manager = chromium().page(1440, "en-GB", ColorScheme.LIGHT);
        manager.navigate(desk().page(Staff.HE_PING).toString());
        manager.locator(".clocks li").first().waitFor();
        manager.evaluate("hash => { location.hash = hash; }", requisition);
        manager.locator("#steps .body[aria-busy=false]").waitFor();
        step(manager, "decide.true", false);
        at.reload();
        at.locator("#steps .body[aria-busy=false]").waitFor();
        ask(at, "place", "Number of the paper", "YJ-77");
        assertThat(at.locator(".head")).containsText("placed");
        go(at, "subscriptions/charges");
        at.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("The month after"))
                .click();
        assertThat(at.locator("tbody")).containsText("3-0601");
    }

    private static Locator opened(Page at, String step) {
        at.locator("button[data-step='step." + step + "']").first().click();
        return at.locator("form.form");
    }

    private static void press(Locator form) {
        form.locator("button.first").click();
    }
}
