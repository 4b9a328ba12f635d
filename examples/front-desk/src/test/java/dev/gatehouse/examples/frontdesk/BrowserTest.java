package dev.gatehouse.examples.frontdesk;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import org.junit.jupiter.api.extension.ExtendWith;

/** What all tests of the page do: they open it as somebody, go somewhere, take a step. One browser and one desk serve all. */
@ExtendWith(Browsing.class)
abstract class BrowserTest {
    static Chromium chromium() {
        return Browsing.now().chromium();
    }

    static Desk desk() {
        return Browsing.now().desk();
    }

    final Page board(String locale, int width, ColorScheme light) {
        Page at = chromium().page(width, locale, light);
        at.navigate(desk().page(Staff.WANG_LAN).toString());
        at.locator(".clocks li").first().waitFor();
        return at;
    }

    static void go(Page at, String view) {
        at.evaluate("view => { location.hash = `#/${view}`; }", view);
        at.waitForCondition(() -> at.locator("main .empty").count() == 0
                || !at.locator("main").innerText().matches("Loading…|加载中…"));
        at.locator("main h1").waitFor();
    }

    static void openTicket(Page at, String unit, String content) {
        go(at, "open");
        at.locator("#unit").fill(unit);
        at.keyboard().press("Enter");
        assertThat(at.locator("input[type=tel]")).not().hasValue("");
        at.locator("#content").fill(content);
        at.keyboard().press("Enter");
        at.locator("#steps .body[aria-busy=false]").waitFor();
    }

    /** A step that is taken as its form proposes it. */
    static void step(Page at, String name, boolean form) {
        if (form) {
            done(at, asked(at, name), name);
        } else {
            Locator button = at.locator("#steps button[data-step='step." + name + "']");
            button.click();
            Locator sheet = at.locator("#steps form");
            if (name.equals("issue-order")) {
                sheet.waitFor();
                done(at, sheet, name);
            } else {
                settled(at, name);
            }
        }
    }

    static void ask(Page at, String name, String field, String text) {
        Locator sheet = asked(at, name);
        sheet.getByLabel(field).fill(text);
        done(at, sheet, name);
    }

    static Locator asked(Page at, String name) {
        Locator button = at.locator("#steps button[data-step='step." + name + "']");
        assertThat(button.count())
                .as(() -> name + " in " + at.locator("#steps").textContent())
                .isEqualTo(1);
        button.click();
        Locator sheet = at.locator("#steps form");
        sheet.waitFor();
        return sheet;
    }

    static void done(Page at, Locator sheet, String name) {
        sheet.locator("button.first").click();
        settled(at, name);
    }

    static void settled(Page at, String name) {
        Locator end = at.locator(".notice[data-done='step." + name + "'], #steps .wrong:not(:empty)");
        assertThat(end).containsText("Done");
        at.locator("#steps .body[aria-busy=false]").waitFor();
    }

    static void draw(Page at, Locator pad) {
        pad.scrollIntoViewIfNeeded();
        var box = pad.boundingBox();
        at.mouse().move(box.x + 10, box.y + 20);
        at.mouse().down();
        at.mouse().move(box.x + 60, box.y + 50);
        at.mouse().move(box.x + 90, box.y + 20);
        at.mouse().up();
    }
}
