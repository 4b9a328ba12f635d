package dev.gatehouse.subscription;

import dev.gatehouse.core.Code;
import dev.gatehouse.core.Event;
import dev.gatehouse.core.Published;
import java.time.LocalDate;
import java.util.List;

/** What happens to an issue in the receipt book. */
public sealed interface IssueEvent extends Event {
    /** It has come; all copies are ticked off but those of these subscriptions, which are claimed. */
    @Published("issue.recorded")
    record Recorded(SupplierId supplier, @Code String title, LocalDate date, List<SubscriptionId> missing)
            implements IssueEvent {
        /** Copies the list. */
        public Recorded {
            missing = List.copyOf(missing);
        }
    }

    /** A missing copy came after all, or was given up. */
    @Published("issue.missing-settled")
    record MissingSettled(SubscriptionId subscription, SettleMissing.Outcome as) implements IssueEvent {}
}
