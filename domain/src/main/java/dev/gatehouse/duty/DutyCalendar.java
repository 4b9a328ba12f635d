package dev.gatehouse.duty;

import dev.gatehouse.aggregate.Aggregate;
import dev.gatehouse.aggregate.AggregateType;
import dev.gatehouse.aggregate.AggregateTypeBuilder;
import dev.gatehouse.aggregate.Decision;
import dev.gatehouse.aggregate.Timekeeping;
import dev.gatehouse.clock.BusinessCalendar;
import dev.gatehouse.core.EstateId;
import dev.gatehouse.core.Event;
import dev.gatehouse.estate.RecurringDuty;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;
import org.jspecify.annotations.Nullable;

/**
 * What recurs in an estate, and when each is next to open.
 *
 * @param estate  where; it has one
 * @param version one more at each change
 * @param duties  each by its name, once
 */
@Value.Builder
public record DutyCalendar(EstateId estate, long version, List<PlannedDuty> duties)
        implements Aggregate<EstateId>, WithDutyCalendar {
    /** The type token. Its name comes after that of estates, which are locked first. */
    public static final AggregateType<DutyCalendar, EstateId, DutyCalendarQuery> TYPE = new AggregateTypeBuilder<
                    DutyCalendar, EstateId, DutyCalendarQuery>()
            .name("recurring-duties")
            .type(DutyCalendar.class)
            .events(DutyCalendarEvent.class)
            .atVersion(DutyCalendar::withVersion)
            .printId(EstateId::value)
            .parseId(EstateId::new)
            .matches((query, calendar) -> true)
            .sortKey(calendar -> "")
            .time(Timekeeping.waking(DutyCalendar::wakesAt))
            .build();

    /** How many duties open in one look at most; the others follow at once. */
    private static final int AT_ONCE = 100;

    /** Copies the duties. */
    public DutyCalendar {
        duties = List.copyOf(duties);
    }

    static DutyCalendar empty(EstateId estate) {
        return new DutyCalendar(estate, 0, List.of());
    }

    @Override
    public EstateId id() {
        return estate;
    }

    /** When the next of them opens; null when nothing recurs. */
    public @Nullable Instant wakesAt() {
        return duties.stream()
                .map(PlannedDuty::opensAt)
                .min(Comparator.naturalOrder())
                .orElse(null);
    }

    /** Follows what a profile says: what is new or different is taken up from now on, what is gone is dropped. */
    Decision<DutyCalendar> follow(List<RecurringDuty> recurring, Instant now, BusinessCalendar calendar) {
        List<PlannedDuty> planned = new ArrayList<>();
        List<Event> events = new ArrayList<>();
        for (RecurringDuty duty : recurring) {
            Optional<PlannedDuty> before = find(duty.name());
            PlannedDuty next = before.filter(known -> known.duty().equals(duty) && keepsTime(known, calendar))
                    .orElseGet(() -> takenUp(duty, before, now, calendar));
            planned.add(next);
            if (before.isEmpty() || !before.get().equals(next)) {
                events.add(new DutyCalendarEvent.TakenUp(duty.name(), next.opensAt()));
            }
        }
        duties.stream()
                .map(known -> known.duty().name())
                .filter(name -> recurring.stream().noneMatch(duty -> duty.name().equals(name)))
                .forEach(name -> events.add(new DutyCalendarEvent.Dropped(name)));
        return new Decision<>(withDuties(planned), events, List.of());
    }

    /** Opens what is to be open by now, each as of its own day, up to a number of them (DUTY-OURS-1). */
    Opening open(Instant now, BusinessCalendar calendar) {
        List<Decision<Duty>> opened = new ArrayList<>();
        List<PlannedDuty> planned = new ArrayList<>(duties);
        for (int i = 0; i < planned.size(); i++) {
            PlannedDuty next = planned.get(i);
            while (opened.size() < AT_ONCE && next.opensAt().isBefore(now)) {
                opened.add(Duty.open(estate, next.id(), next.duty(), next.opensAt(), calendar));
                next = next.following(calendar);
            }
            planned.set(i, next);
        }
        List<DutyId> ids = opened.stream().map(decision -> decision.next().id()).toList();
        Decision<DutyCalendar> decision = ids.isEmpty()
                ? Decision.none(this)
                : Decision.of(withDuties(planned), new DutyCalendarEvent.Opened(ids));
        return new Opening(decision, opened);
    }

    private Optional<PlannedDuty> find(String name) {
        return duties.stream().filter(known -> known.duty().name().equals(name)).findFirst();
    }

    /** Whether it still opens at the same instant, which another time zone changes. */
    private static boolean keepsTime(PlannedDuty known, BusinessCalendar calendar) {
        return known.opening().atZone(calendar.zone()).toInstant().equals(known.opensAt());
    }

    private static PlannedDuty takenUp(
            RecurringDuty duty, Optional<PlannedDuty> before, Instant now, BusinessCalendar calendar) {
        LocalDate since = duty.since();
        LocalDate anchor =
                since == null ? before.map(PlannedDuty::anchor).orElseGet(() -> calendar.dateOf(now)) : since;
        return PlannedDuty.takenUp(duty, anchor, before.map(PlannedDuty::last).orElse(null), now, calendar);
    }

    /**
     * What opens at a look.
     *
     * @param decision the calendar afterwards
     * @param duties   what opens
     */
    record Opening(Decision<DutyCalendar> decision, List<Decision<Duty>> duties) {}
}
