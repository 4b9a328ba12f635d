package dev.gatehouse.ticket;

import static dev.gatehouse.ticket.Bench.NANNY;
import static dev.gatehouse.ticket.Bench.RESIDENT;
import static dev.gatehouse.ticket.Bench.allowed;
import static dev.gatehouse.ticket.Bench.office;
import static org.assertj.core.api.Assertions.assertThat;

import dev.gatehouse.Presets;
import dev.gatehouse.core.Party;
import dev.gatehouse.core.Reporter;
import dev.gatehouse.resident.PersonId;
import java.util.List;
import java.util.Set;
import java.util.function.Supplier;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Tag;
import net.jqwik.api.constraints.Size;

/** The rules of work in homes, in general. */
class HomeVisitProperties {
    private static final Procedures S0 = office(Presets.SUNSHINE_GARDEN);

    @Property
    @Tag("HV-9")
    @Tag("HV-10")
    void thePaperGoesBackExactlyWhenTheLastWorkWasAccepted(@ForAll @Size(max = 5) List<Boolean> satisfied) {
        Ticket now = Bench.issued(Bench.ticket(S0, null), S0, 0);
        long seconds = 1;
        boolean accepted = false;
        boolean rejected = false;
        for (boolean good : satisfied) {
            if (accepted) {
                break;
            }
            allowed(
                    false,
                    rejected ? HomeVisitRule.FOLLOWED_UP : HomeVisitRule.ACCEPTED_ON_THE_SPOT,
                    back(now, seconds));
            now = Bench.upTo(now, Milestone.DONE, ++seconds, S0);
            allowed(false, HomeVisitRule.ACCEPTED_ON_THE_SPOT, back(now, seconds));
            now = Bench.judged(now, good, RESIDENT, Bench.MAY, ++seconds, S0).next();
            accepted = good;
            rejected = !good;
        }
        if (accepted) {
            assertThat(back(now, seconds).get().order(Bench.order(now)).isBack())
                    .isTrue();
        } else {
            allowed(
                    false,
                    rejected ? HomeVisitRule.FOLLOWED_UP : HomeVisitRule.ACCEPTED_ON_THE_SPOT,
                    back(now, seconds));
        }
    }

    @Property
    @Tag("HV-11")
    void workIsAcceptedByWhomTheOfficeTakesTheWordOf(
            @ForAll Set<Acceptor> acceptors,
            @ForAll boolean authorized,
            @ForAll boolean employed,
            @ForAll boolean reported,
            @ForAll boolean asEmployee) {
        Procedures office = Bench.with(S0, S0.orders().withAcceptors(acceptors));
        Party by = employed ? NANNY : RESIDENT;
        Reporter.Standing standing = asEmployee ? Reporter.Standing.HOUSEHOLD_EMPLOYEE : Reporter.Standing.RESIDENT;
        Party reporter = reported ? by : Party.outsider("somebody");
        Ticket done = Bench.upTo(
                Bench.issued(Bench.ticket(office, null, standing, reporter), office, 0), Milestone.DONE, 1, office);
        boolean nanny = employed || (reported && asEmployee);
        boolean excluded = nanny && !acceptors.contains(Acceptor.HOUSEHOLD_EMPLOYEE);
        boolean may = (authorized && acceptors.contains(Acceptor.AUTHORIZED))
                || (reported && acceptors.contains(Acceptor.SOURCE));
        Ticket accepted = allowed(
                may && !excluded,
                excluded ? HomeVisitRule.NOT_THE_EMPLOYEE : TicketRule.ACCEPTED_BY_SOURCE,
                () -> Bench.judged(done, true, by, new Spokesman(authorized, employed), 2, office)
                        .next());
        assertThat(accepted != null).isEqualTo(may && !excluded);
    }

    @Property
    @Tag("HV-9")
    @Tag("HV-11")
    void theDeskAcceptsForNobodyAtHome(
            @ForAll boolean unit, @ForAll boolean area, @ForAll boolean resident, @ForAll boolean publicAreas) {
        Set<Acceptor> acceptors =
                publicAreas ? Set.of(Acceptor.AUTHORIZED, Acceptor.DESK_FOR_PUBLIC_AREAS) : Set.of(Acceptor.AUTHORIZED);
        Procedures office = Bench.with(S0, S0.orders().withAcceptors(acceptors));
        Ticket open = Bench.ticket(office, null);
        Location somewhere = new Location(
                unit ? open.report().location().unit() : null, area ? "building 3" : null, "where the caller is");
        Ticket there = open.withReport(
                open.report().withLocation(somewhere).withResident(resident ? PersonId.parse(RESIDENT.id()) : null));
        Ticket done = Bench.upTo(Bench.issued(there, office, 0), Milestone.DONE, 1, office);
        boolean outside = !unit && area && !resident;
        allowed(
                false,
                outside ? TicketRule.ACCEPTED_BY_SOURCE : HomeVisitRule.ACCEPTED_ON_THE_SPOT,
                () -> Bench.did(done, OrderAct.BRING_BACK, 2, office));
        allowed(
                outside && publicAreas,
                TicketRule.ACCEPTED_BY_SOURCE,
                () -> Bench.judged(done, true, Bench.supervisor(2).caller().party(), Spokesman.STRANGER, 2, office));
    }

    private static Supplier<Ticket> back(Ticket ticket, long seconds) {
        return () -> Bench.did(ticket, OrderAct.BRING_BACK, seconds, S0).next();
    }
}
