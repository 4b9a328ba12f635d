package dev.gatehouse.examples.replay;

import dev.gatehouse.Gatehouse;
import dev.gatehouse.core.Call;
import dev.gatehouse.core.Caller;
import dev.gatehouse.core.EstateId;
import dev.gatehouse.core.RequestKeyReused;
import dev.gatehouse.core.Role;
import dev.gatehouse.core.RuleViolation;
import dev.gatehouse.estate.ChangeCalendar;
import dev.gatehouse.estate.OpenEstate;
import dev.gatehouse.estate.Profile;
import dev.gatehouse.port.Notifier;
import dev.gatehouse.port.Storage;
import dev.gatehouse.ticket.ClosingDemand;
import dev.gatehouse.ticket.ClosingPolicy;
import dev.gatehouse.ticket.Milestone;
import dev.gatehouse.ticket.OrderPolicy;
import dev.gatehouse.ticket.Procedure;
import dev.gatehouse.ticket.TicketPolicy;
import java.util.Set;
import org.joda.money.CurrencyUnit;

/**
 * The office of the play: one estate that promises what the rules say, and demands no more than the file can tell.
 *
 * @param gatehouse the library
 * @param time      what time it is there
 * @param matters   what its tickets are about
 */
record Office(Gatehouse gatehouse, SimulatedTime time, Matters matters) {
    static final Caller CLERK = Caller.staff(new EstateId("replay"), "clerk", Role.CS_OFFICER);

    private static final Caller ADMINISTRATOR = Caller.staff(CLERK.estate(), "administrator", Role.ADMINISTRATOR);

    /**
     * Opens the office, unless an earlier run did.
     *
     * @param place how messages name where it is kept
     * @throws FileUnusable when another file, or other rules, are played there
     */
    static Office open(Storage storage, Notifier notifier, Rules rules, Script script, String place) {
        SimulatedTime time = new SimulatedTime(
                script.scenes().stream().map(Scene::at).findFirst().orElse(script.end()));
        Gatehouse gatehouse = Gatehouse.builder()
                .storage(storage)
                .notifier(notifier)
                .time(time)
                .build();
        Matters matters = Matters.of(rules);
        OpenEstate open = new OpenEstate("Replay", rules.calendar().zone(), CurrencyUnit.USD, profile(matters, rules));
        try {
            gatehouse.estates().open(Call.by(ADMINISTRATOR).keyed("open/" + script.digest()), open);
        } catch (RuleViolation other) {
            throw new FileUnusable(
                    place, "holds a play of another file, or by other rules: play this one elsewhere", other);
        } catch (RequestKeyReused older) {
            throw new FileUnusable(
                    place, "holds a play of this file by another version of the program: play it elsewhere", older);
        }
        gatehouse
                .estates()
                .changeCalendar(
                        Call.by(ADMINISTRATOR).keyed("calendar"),
                        new ChangeCalendar(rules.calendar().next().build()));
        return new Office(gatehouse, time, matters);
    }

    /** A call of the clerk's that does nothing when it comes again. */
    Call once(Course course, String step) {
        return Call.by(CLERK).keyed(course.name() + "/" + step);
    }

    /** No record is refused for what the file does not have; work is issued and done; what has a result may be closed. */
    private static Profile profile(Matters matters, Rules rules) {
        Procedure paper = Procedure.of(Milestone.ISSUED, Milestone.DONE);
        return Profile.of(
                TicketPolicy.TYPE.defaults().withDemanded(Set.of()).withPromises(matters.promises(rules)),
                OrderPolicy.TYPE
                        .defaults()
                        .withProcedure(paper)
                        .withEmergency(paper)
                        .withSignedAfter(Set.of()),
                ClosingPolicy.TYPE.defaults().demanding(ClosingDemand.RESULT));
    }
}
