package dev.gatehouse.office;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import dev.gatehouse.core.GatehouseException;
import dev.gatehouse.core.RuleViolation;
import dev.gatehouse.core.StorageFailure;
import dev.gatehouse.resident.ResidentRule;
import dev.gatehouse.ticket.TicketId;
import java.util.List;
import java.util.Map;
import java.util.Set;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.Tag;
import net.jqwik.api.constraints.IntRange;

class ErasureProperties {
    /** What keeps somebody from being erased, one by one. */
    enum Thing {
        HOUSEHOLD,
        OWN_TICKET,
        NOTHING_OF_HERS
    }

    @Property(tries = 30)
    @Tag("RES-OURS-7")
    @Tag("RES-OURS-8")
    void somebodyIsErasedExactlyWhenNothingIsRunningAndThenNothingBegins(@ForAll Set<Thing> running) {
        ErasureHouse house = new ErasureHouse("Ada Lovelace");
        house.desk.prepare(house.household);
        house.desk.moveIn(house.household);
        TicketId ticket = house.ticket(house.person, null, "The tap drips");
        if (!running.contains(Thing.HOUSEHOLD)) {
            house.movesOut();
        }
        if (!running.contains(Thing.OWN_TICKET)) {
            house.withdraw(ticket, "done");
        }
        if (running.contains(Thing.NOTHING_OF_HERS)) {
            house.ticket(house.spouse, null, "The tap drips too");
        }
        boolean free = !running.contains(Thing.HOUSEHOLD) && !running.contains(Thing.OWN_TICKET);
        RuleViolation refused = catchThrowableOfType(RuleViolation.class, house::erase);
        assertThat(refused == null).isEqualTo(free);
        if (refused != null) {
            assertThat(refused.rule()).isEqualTo(ResidentRule.NOTHING_RUNNING);
        }
        RuleViolation begun = catchThrowableOfType(RuleViolation.class, () -> house.ticket(house.person, null, "More"));
        assertThat(begun != null && begun.rule() == ResidentRule.ERASED_FOR_GOOD)
                .isEqualTo(free);
    }

    @Property(tries = 60)
    @Tag("RES-OURS-9")
    void whereverItBreaksOffErasingAgainLeavesNothingAndChangesNoOrder(
            @ForAll("names") String name,
            @ForAll("spellings") String phone,
            @ForAll @IntRange(min = 1, max = 25) int breaksAt) {
        ErasureHouse house = new ErasureHouse(name);
        house.movesInAndOut();
        TicketId own = house.ticket(house.person, name, "I am " + name + ", call " + phone);
        house.withdraw(own, name + " called again from " + phone);
        house.ticket(house.spouse, "Otto Other", "ask " + name + " or " + phone + " first");
        Map<String, Map<String, Object>> before = house.desk.storage.contents();

        GatehouseException broken =
                catchThrowableOfType(StorageFailure.class, () -> house.erase(house.failingAt(breaksAt)));
        Erased erased = house.erase();
        house.gatehouse.erasures().deleteLeftovers(house.administrator, new DeleteLeftovers(house.person));

        assertThat(broken == null || "the plug was pulled".equals(broken.getMessage()))
                .isTrue();
        assertThat(erased.leftovers()).hasSize(1);
        assertThat(house.letters())
                .noneMatch(text -> text.contains(name) || text.contains(phone) || text.contains("3912345678"));
        Map<String, Map<String, Object>> after = house.desk.storage.contents();
        for (String table : List.of("unit", "person", "household", "pass-book", "ticket", "outbox", "numbers")) {
            assertThat(after.getOrDefault(table, Map.of()).keySet())
                    .as(table)
                    .isEqualTo(before.getOrDefault(table, Map.of()).keySet());
        }
        assertThat(after.getOrDefault("journal", Map.of()).keySet())
                .containsAll(before.getOrDefault("journal", Map.of()).keySet());
        assertThat(after.get("clocks")).isEqualTo(before.get("clocks"));
    }

    @Provide
    Arbitrary<String> names() {
        return Arbitraries.of(
                "陈建国", "𠮷田 花子", "Ada Lovelace", "Zoë Müller-Łęcki", "İlkay", "محمد العلي", "O'Brien Tim");
    }

    @Provide
    Arbitrary<String> spellings() {
        return Arbitraries.of(
                "13912345678",
                "139 1234 5678",
                "+86 139-1234-5678",
                "+8613912345678",
                "(139) 1234 5678",
                "１３９１２３４５６７８");
    }
}
