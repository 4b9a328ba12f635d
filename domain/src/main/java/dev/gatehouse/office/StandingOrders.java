package dev.gatehouse.office;

import dev.gatehouse.aggregate.Act;
import dev.gatehouse.aggregate.Decision;
import dev.gatehouse.desk.Work;
import dev.gatehouse.resident.HouseholdId;
import dev.gatehouse.subscription.Subscription;
import dev.gatehouse.subscription.SubscriptionId;
import dev.gatehouse.subscription.SubscriptionQuery;
import dev.gatehouse.subscription.SubscriptionState;
import java.util.Collection;
import java.util.List;
import java.util.stream.Stream;

/** What households that leave have on order. */
final class StandingOrders {
    /** In these, something of a subscription may still be to come, or to be given up. */
    private static final List<SubscriptionState> STANDING = List.of(
            SubscriptionState.REQUESTED,
            SubscriptionState.QUOTED,
            SubscriptionState.CONFIRMED,
            SubscriptionState.SIGNED,
            SubscriptionState.REQUISITIONED,
            SubscriptionState.APPROVED,
            SubscriptionState.ORDERED);

    private StandingOrders() {}

    /**
     * What is not on a requisition yet is given up; all else must be settled (SUB-OURS-6). They are loaded and locked in the
     * order of their ids; none can come in meanwhile, since whoever orders or takes over for a household holds it.
     */
    static void settle(Work work, Collection<HouseholdId> leaving, Act act) {
        work.loadAll(Subscription.TYPE, leaving.stream().flatMap(household -> standing(work, household)))
                .forEach(subscription -> {
                    Decision<Subscription> decision = subscription.ending().householdLeaves(act);
                    if (!decision.events().isEmpty()) {
                        work.save(Subscription.TYPE, subscription, decision);
                    }
                });
    }

    private static Stream<SubscriptionId> standing(Work work, HouseholdId household) {
        SubscriptionQuery theirs = SubscriptionQuery.ALL.withHousehold(household);
        return work.peekAll(Subscription.TYPE, theirs::withPage).stream()
                .filter(subscription -> STANDING.contains(subscription.state()))
                .map(Subscription::id);
    }
}
