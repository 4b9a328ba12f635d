package dev.gatehouse.examples.frontdesk.seed;

import dev.gatehouse.Gatehouse;
import dev.gatehouse.core.Call;
import dev.gatehouse.estate.ChangeProfile;
import dev.gatehouse.examples.frontdesk.Office;
import dev.gatehouse.examples.frontdesk.Staff;
import dev.gatehouse.port.Storage;
import java.time.Duration;
import java.time.Instant;
import java.util.concurrent.CompletableFuture;

/** Fills a new database. What is told is played at its own time, by desks of its own over the same storage. */
public final class Seed {
    private static final double FIRST_DAY = Duration.ofDays(80).toMinutes();
    private static final double THIS_MORNING = Duration.ofHours(8).toMinutes();

    private final Storage storage;
    private final Timeline time;
    private final Gatehouse gatehouse;
    private final Houses houses;

    /** A seed that ends at an instant. */
    public Seed(Storage storage, Instant now) {
        this.storage = storage;
        this.time = new Timeline(now);
        this.gatehouse = desk(time);
        this.houses = new Houses(gatehouse, time);
    }

    private Gatehouse desk(Timeline time) {
        return Gatehouse.builder()
                .storage(storage)
                .notifier(told -> {})
                .time(time)
                .build();
    }

    /** Whether the estate is there already: then there is nothing to fill. */
    public boolean isDone() {
        return gatehouse.estates().find(Staff.ZHAO_MIN.in(Office.ESTATE)).isPresent();
    }

    /** The estate, its people, and today: what somebody must see who opens the page. */
    public void today() {
        time.ago(FIRST_DAY, () -> {
            gatehouse.estates().open(Call.by(Staff.ZHAO_MIN.in(Office.ESTATE)), Office.opening());
            houses.register();
        });
        time.ago(THIS_MORNING, this::morning);
        time.play();
        // Two desks share the day, since somebody waits for it: one has the tickets, the other the keys and the papers.
        CompletableFuture<Void> beside = CompletableFuture.runAsync(this::besideTheTickets);
        new LivelyDay(gatehouse, time, houses).tell();
        time.play();
        beside.join();
    }

    private void besideTheTickets() {
        Timeline ownTime = new Timeline(time.end());
        Gatehouse own = desk(ownTime);
        new Gate(own, ownTime, houses).tell();
        new Cabinet(own, ownTime).tell();
        new Deposits(own, ownTime, houses).tell();
        new Newspapers(own, ownTime, houses).tell();
        ownTime.play();
    }

    /** From this morning on something recurs: rounds of weeks ago that nobody reported would crowd the board. */
    private void morning() {
        gatehouse
                .estates()
                .changeProfile(Call.by(Staff.ZHAO_MIN.in(Office.ESTATE)), new ChangeProfile(Office.profile()));
    }

    /** The weeks before, which only the figures show. */
    public void before() {
        new PastWeeks(gatehouse, time, houses).tell();
        time.play();
    }
}
