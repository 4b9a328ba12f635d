package dev.gatehouse.subscription;

import static org.assertj.core.api.Assertions.assertThat;

import dev.gatehouse.core.NewPaper;
import dev.gatehouse.core.Rule;
import dev.gatehouse.port.JournalEntry;
import dev.gatehouse.resident.HouseholdId;
import dev.gatehouse.resident.ResidentRule;
import dev.gatehouse.unit.UnitId;
import java.math.BigDecimal;
import java.time.Duration;
import java.time.YearMonth;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.function.Consumer;
import java.util.stream.LongStream;
import org.jspecify.annotations.Nullable;

/** The newspapers of two households of a unit through some months, beside a model that knows only steps, months and who was asked. */
final class SubscriptionWorld {
    private static final List<SubscriptionState> OPEN = List.of(
            SubscriptionState.REQUESTED,
            SubscriptionState.QUOTED,
            SubscriptionState.CONFIRMED,
            SubscriptionState.SIGNED);
    private static final List<SubscriptionState> GOING_ON =
            List.of(SubscriptionState.REQUISITIONED, SubscriptionState.APPROVED, SubscriptionState.ORDERED);

    private final NewsDesk news = new NewsDesk();
    private final UnitId unit = news.desk.unit("3-1201");
    private final List<HouseholdId> households = List.of(news.household(unit), news.household(unit));
    private final List<Paper> papers = new ArrayList<>();
    private final List<Boolean> here = new ArrayList<>(List.of(true, true));
    private boolean everPlaced;

    boolean isEverPlaced() {
        return everPlaced;
    }

    boolean isAnybodyGone() {
        return here.contains(false);
    }

    void request(int whose, int start, int count) {
        if (papers.size() >= 6) {
            return;
        }
        YearMonth first = now().plusMonths(start);
        int who = whose % 2;
        Rule rule = here.get(who) ? SubscriptionRule.MONTHS_AHEAD : ResidentRule.LIFE;
        attempt(here.get(who) && start >= 0, rule, () -> {
            SubscriptionId id = news.subscribers
                    .request(news.officer(), news.wish(households.get(who), NewsDesk.DAILY, first, count))
                    .id();
            papers.add(new Paper(id, who, first, count));
        });
    }

    void ask(int which, boolean agency) {
        with(
                which,
                paper -> attempt(paper.state.compareTo(SubscriptionState.CONFIRMED) <= 0, SubscriptionRule.LIFE, () -> {
                    news.ask(paper.id, agency ? NewsDesk.AGENCY : NewsDesk.POST_OFFICE);
                    paper.state = SubscriptionState.QUOTED;
                    paper.cancellable = agency;
                }));
    }

    void confirm(int which, int off) {
        with(which, paper -> {
            boolean inState = OPEN.contains(paper.state) && paper.state != SubscriptionState.REQUESTED;
            boolean ahead = !paper.first.isBefore(now());
            Rule rule = paper.state == SubscriptionState.REQUESTED
                    ? SubscriptionRule.AVAILABLE_AT_A_PRICE
                    : !inState
                            ? SubscriptionRule.LIFE
                            : !ahead ? SubscriptionRule.MONTHS_AHEAD : SubscriptionRule.CONFIRMED_AGAIN;
            attempt(inState && ahead && off == 0, rule, () -> {
                BigDecimal price = NewsDesk.PRICE.add(BigDecimal.valueOf(off));
                news.subscriptions.confirm(
                        news.officer(),
                        new ConfirmSubscription(paper.id, new NewMonths(paper.first, Math.max(1, paper.count)), price));
                paper.state = SubscriptionState.CONFIRMED;
            });
        });
    }

    void sign(int which, boolean stranger) {
        with(which, paper -> {
            boolean inState = paper.state == SubscriptionState.CONFIRMED;
            HouseholdId signing = households.get(stranger ? 1 - paper.who : paper.who);
            Rule rule = inState ? SubscriptionRule.LETTER_SIGNED : SubscriptionRule.CONFIRMED_AGAIN;
            attempt(inState && !stranger && here.get(paper.who), rule, () -> {
                news.sign(paper.id, news.principal(signing));
                paper.state = SubscriptionState.SIGNED;
            });
        });
    }

    void submit(int which) {
        with(which, paper -> {
            boolean signed = paper.state == SubscriptionState.SIGNED;
            boolean ahead = !paper.first.isBefore(now());
            attempt(signed && ahead, signed ? SubscriptionRule.MONTHS_AHEAD : SubscriptionRule.LETTER_SIGNED, () -> {
                paper.requisition = news.submitted(paper.id);
                paper.state = SubscriptionState.REQUISITIONED;
            });
        });
    }

    void decide(int which, boolean approved, boolean writer) {
        with(which, paper -> {
            RequisitionId requisition = paper.requisition;
            if (requisition == null) {
                return;
            }
            boolean waits = paper.state == SubscriptionState.REQUISITIONED
                    || (!approved && paper.state == SubscriptionState.APPROVED);
            attempt(waits && !writer, SubscriptionRule.REQUISITION_APPROVED, () -> {
                news.requisitions.decide(
                        writer ? news.desk.supervisor() : news.manager(), new DecideRequisition(requisition, approved));
                paper.state = approved
                        ? SubscriptionState.APPROVED
                        : paper.settled ? SubscriptionState.WITHDRAWN : SubscriptionState.SIGNED;
            });
        });
    }

    /** Its household says that it leaves, then it is not approved. */
    void turnDown(int which, boolean redirected) {
        settle(which, redirected);
        decide(which, false, false);
    }

    void place(int which) {
        with(which, paper -> {
            RequisitionId requisition = paper.requisition;
            if (requisition == null) {
                return;
            }
            boolean approved = paper.state == SubscriptionState.APPROVED;
            boolean ahead = !paper.first.isBefore(now());
            attempt(
                    approved && ahead,
                    approved ? SubscriptionRule.MONTHS_AHEAD : SubscriptionRule.PLACED_ON_APPROVAL,
                    () -> {
                        news.place(requisition);
                        paper.state = SubscriptionState.ORDERED;
                        paper.placed = true;
                        everPlaced = true;
                    });
        });
    }

    void cancel(int which, int until) {
        with(which, paper -> {
            YearMonth last = paper.first.plusMonths(until);
            boolean ordered = paper.state == SubscriptionState.ORDERED;
            boolean starts = last.isBefore(paper.first);
            boolean ahead = until >= -1
                    && until < paper.count - 1
                    && (!last.isBefore(now()) || (starts && now().isBefore(paper.first)));
            Rule rule = !ordered
                    ? SubscriptionRule.LIFE
                    : !paper.cancellable
                            ? SubscriptionRule.PREPAID_IS_NOT_CANCELLED
                            : !ahead ? SubscriptionRule.MONTHS_AHEAD : SubscriptionRule.CANCELLED_IN_ORDER;
            attempt(ordered && paper.cancellable && ahead && here.get(paper.who), rule, () -> {
                news.subscribers.requestCancellation(news.officer(), news.cancellation(paper.id, last));
                paper.state = SubscriptionState.CANCELLING;
                paper.until = last;
            });
        });
    }

    void tell(int which) {
        with(
                which,
                paper -> attempt(
                        paper.state == SubscriptionState.CANCELLING, SubscriptionRule.CANCELLED_IN_ORDER, () -> {
                            news.subscriptions.confirmCancellation(
                                    news.officer(), new ConfirmCancellation(paper.id, NewPaper.of("FAX-2", "传真")));
                            paper.state = SubscriptionState.CANCELLED;
                            YearMonth asked = Objects.requireNonNull(paper.until);
                            for (int i = 0; i < paper.count; i++) {
                                YearMonth month = paper.first.plusMonths(i);
                                boolean came = !month.isAfter(asked) || !month.isAfter(now());
                                paper.count = came ? paper.count : i;
                            }
                        }));
    }

    void withdraw(int which) {
        with(
                which,
                paper -> attempt(OPEN.contains(paper.state), SubscriptionRule.LIFE, () -> {
                    news.subscriptions.withdraw(news.officer(), new WithdrawSubscription(paper.id));
                    paper.state = SubscriptionState.WITHDRAWN;
                }));
    }

    void settle(int which, boolean redirected) {
        with(
                which,
                paper -> attempt(GOING_ON.contains(paper.state), SubscriptionRule.LIFE, () -> {
                    if (redirected) {
                        news.subscriptions.redirect(news.officer(), new RedirectSubscription(paper.id, "上海"));
                    } else {
                        news.subscriptions.letRunOut(news.officer(), new LetRunOut(paper.id));
                    }
                    paper.settled = true;
                }));
    }

    void transfer(int which, int into) {
        with(which, paper -> {
            int to = 1 - paper.who;
            if (!here.get(to) || papers.size() >= 6) {
                return;
            }
            YearMonth since = paper.first.plusMonths(into);
            boolean ordered = paper.state == SubscriptionState.ORDERED;
            boolean legal = ordered && !since.isBefore(now()) && into >= 0 && into < paper.count;
            attempt(legal, ordered ? SubscriptionRule.MONTHS_AHEAD : SubscriptionRule.LIFE, () -> {
                SubscriptionId id = news.subscribers
                        .transfer(news.officer(), news.transfer(paper.id, households.get(to), since))
                        .id();
                Paper theirs = new Paper(id, to, since, paper.count - into);
                theirs.state = SubscriptionState.ORDERED;
                theirs.placed = true;
                theirs.cancellable = paper.cancellable;
                theirs.requisition = null;
                papers.add(theirs);
                paper.state = SubscriptionState.TRANSFERRED;
                paper.count = into;
            });
        });
    }

    void moveOut(int whose) {
        int who = whose % 2;
        if (!here.get(who)) {
            return;
        }
        List<Paper> theirs = papers.stream().filter(paper -> paper.who == who).toList();
        boolean settled = theirs.stream()
                .noneMatch(paper -> GOING_ON.contains(paper.state)
                        && !paper.settled
                        && !paper.first.plusMonths(paper.count - 1L).isBefore(now()));
        attempt(settled, SubscriptionRule.SETTLED_ON_LEAVING, () -> {
            news.moveOut(households.get(who));
            here.set(who, false);
            theirs.stream()
                    .filter(paper -> OPEN.contains(paper.state))
                    .forEach(paper -> paper.state = SubscriptionState.WITHDRAWN);
        });
    }

    void pass(int days) {
        news.desk.after(Duration.ofDays(days));
        news.desk.gatehouse.clocks().sweep(50);
    }

    /** What is next, so that chains come to their end. */
    void goOn(int which, boolean agency) {
        if (papers.isEmpty()) {
            request(which, 0, 1 + which % 4);
            return;
        }
        with(which, paper -> {
            switch (paper.state) {
                case REQUESTED -> ask(which, agency);
                case QUOTED -> confirm(which, 0);
                case CONFIRMED -> sign(which, false);
                case SIGNED -> submit(which);
                case REQUISITIONED -> decide(which, true, false);
                case APPROVED -> place(which);
                case CANCELLING -> tell(which);
                default -> request(which, 0, 1 + which % 4);
            }
        });
    }

    /** What holds after every step, whatever the steps were. */
    void check() {
        for (Paper paper : papers) {
            Subscription now = news.subscription(paper.id);
            assertThat(now.state()).isEqualTo(paper.state);
            if (now.state().isPlaced() && now.follows() == null) {
                Requisition requisition = news.requisition(Objects.requireNonNull(now.requisition()));
                assertThat(requisition.state()).as("placed on approval").isEqualTo(RequisitionState.PLACED);
                assertThat(requisition.paper().signatures())
                        .as("approved by another")
                        .hasSize(2);
            }
            if (now.state() == SubscriptionState.CANCELLED) {
                assertThat(paper.cancellable).as("nothing prepaid is cancelled").isTrue();
            }
            assertThat(journal(paper).stream().map(JournalEntry::version).distinct())
                    .isEqualTo(LongStream.rangeClosed(1, now.version()).boxed().toList());
        }
        YearMonth start = now().minusMonths(1);
        for (int i = 0; i < 8; i++) {
            YearMonth month = start.plusMonths(i);
            for (int who = 0; who < 2; who++) {
                int whose = who;
                long copies = papers.stream()
                        .filter(paper -> paper.placed && paper.who == whose)
                        .filter(paper ->
                                !month.isBefore(paper.first) && month.isBefore(paper.first.plusMonths(paper.count)))
                        .count();
                assertThat(news.charged(month, households.get(who)))
                        .as("charged for %s", month)
                        .isEqualByComparingTo(NewsDesk.PRICE.multiply(BigDecimal.valueOf(copies)));
            }
        }
    }

    private void attempt(boolean legal, Rule rule, Runnable step) {
        news.desk.after(Duration.ofMinutes(1));
        if (legal) {
            step.run();
            return;
        }
        List<Object> before = everything();
        NewsDesk.refused(rule, step::run);
        assertThat(everything()).isEqualTo(before);
    }

    private List<Object> everything() {
        List<Object> all = new ArrayList<>();
        for (Paper paper : papers) {
            all.add(news.subscription(paper.id));
            all.addAll(journal(paper));
        }
        all.addAll(news.requisitions
                .search(news.desk.supervisor, RequisitionQuery.ALL)
                .items());
        return all;
    }

    private List<JournalEntry> journal(Paper paper) {
        return news.subscriptions.history(news.desk.officer, paper.id, 0, 1_000);
    }

    private void with(int which, Consumer<Paper> step) {
        if (!papers.isEmpty()) {
            step.accept(papers.get(which % papers.size()));
        }
    }

    private YearMonth now() {
        return YearMonth.from(news.desk.now().atZone(ZoneId.of("Asia/Shanghai")));
    }

    /** What the model knows of a subscription. */
    private static final class Paper {
        private final SubscriptionId id;
        private final int who;
        private final YearMonth first;
        private int count;
        private SubscriptionState state = SubscriptionState.REQUESTED;
        private boolean cancellable;
        private boolean placed;
        private boolean settled;
        private @Nullable RequisitionId requisition;
        private @Nullable YearMonth until;

        Paper(SubscriptionId id, int who, YearMonth first, int count) {
            this.id = id;
            this.who = who;
            this.first = first;
            this.count = count;
        }
    }
}
