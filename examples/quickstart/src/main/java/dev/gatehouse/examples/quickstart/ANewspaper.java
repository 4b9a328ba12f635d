package dev.gatehouse.examples.quickstart;

import dev.gatehouse.core.Call;
import dev.gatehouse.core.NewPaper;
import dev.gatehouse.core.Role;
import dev.gatehouse.office.MoveOut;
import dev.gatehouse.office.Subscribers;
import dev.gatehouse.resident.PersonId;
import dev.gatehouse.resident.Relationship;
import dev.gatehouse.subscription.AskSupplier;
import dev.gatehouse.subscription.ConfirmSubscription;
import dev.gatehouse.subscription.DecideRequisition;
import dev.gatehouse.subscription.NewMonths;
import dev.gatehouse.subscription.NewOffer;
import dev.gatehouse.subscription.OrderedBy;
import dev.gatehouse.subscription.PlaceOrder;
import dev.gatehouse.subscription.RecordIssue;
import dev.gatehouse.subscription.RequestCancellationBuilder;
import dev.gatehouse.subscription.RequestSubscription;
import dev.gatehouse.subscription.RequisitionId;
import dev.gatehouse.subscription.SetSupplier;
import dev.gatehouse.subscription.SettleMissing;
import dev.gatehouse.subscription.SignLetter;
import dev.gatehouse.subscription.SubmitRequisition;
import dev.gatehouse.subscription.SubscriptionId;
import dev.gatehouse.subscription.SubscriptionService;
import dev.gatehouse.subscription.SupplierId;
import dev.gatehouse.subscription.TransferSubscription;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;

/** Two households order the same newspaper at the post office; one of them leaves before it has begun. */
final class ANewspaper {
    private static final SupplierId POST_OFFICE = new SupplierId("post-office");
    private static final String TITLE = "广州日报";
    private static final BigDecimal PRICE = new BigDecimal("25.50");
    private static final YearMonth MAY = YearMonth.of(2026, 5);
    private static final NewMonths HALF_A_YEAR = new NewMonths(MAY, 6);

    private final FrontDesk desk;
    private final Story story;
    private final Subscribers subscribers;
    private final SubscriptionService subscriptions;

    ANewspaper(FrontDesk desk, Story story) {
        this.desk = desk;
        this.story = story;
        this.subscribers = desk.gatehouse().subscribers();
        this.subscriptions = desk.gatehouse().subscriptions();
    }

    /** SUB-3: what the post office has; it is prepaid, so nothing ordered there is cancelled (SUB-12). */
    void supplier() {
        SetSupplier command = new SetSupplier(POST_OFFICE, "邮局", false, false, List.of(new NewOffer(TITLE, PRICE)));
        story.done(
                desk,
                "The post office has " + TITLE + " for CNY 25.50 a month, prepaid",
                desk.gatehouse().suppliers().set(desk.once("story/news/supplier"), command));
    }

    /** SUB-1 to SUB-7: asked for, quoted, confirmed on the telephone, signed. */
    SubscriptionId signed(Family family, String who, String key) {
        PersonId subscriber = family.the(Relationship.PRINCIPAL);
        var requested = subscribers.request(
                desk.once(key + "/request"),
                new RequestSubscription(family.id(), subscriber, OrderedBy.TELEPHONE, TITLE, HALF_A_YEAR, null));
        SubscriptionId id = requested.id();
        story.done(desk, who + " call: " + TITLE + " from May, for half a year, please", requested);
        subscriptions.ask(desk.once(key + "/ask"), new AskSupplier(id, POST_OFFICE));
        subscriptions.confirm(desk.once(key + "/confirm"), new ConfirmSubscription(id, HALF_A_YEAR, PRICE));
        SignLetter letter = new SignLetter(id, NewPaper.of("DY-" + family.unit().number(), "订阅报刊确认信"), subscriber);
        story.done(
                desk,
                "Called back with the price, they agree and sign the confirmation letter",
                subscribers.signLetter(desk.once(key + "/sign"), letter));
        return id;
    }

    /** SUB-8, SUB-9: one requisition for both, decided on by another, then placed. */
    RequisitionId requisition(List<SubscriptionId> ids) {
        var submitted =
                desk.gatehouse().requisitions().submit(desk.once("story/news/submit"), new SubmitRequisition(ids));
        var written = desk.gatehouse()
                .requisitions()
                .find(desk.clerk(), submitted.id())
                .orElseThrow();
        story.done(
                desk,
                "The desk writes requisition " + written.paper().number() + " over " + written.total(),
                submitted);
        return submitted.id();
    }

    void unapproved(RequisitionId requisition) {
        story.refusedThen(
                desk,
                "The clerk is on the way to the post office anyhow, and takes it along:",
                () -> desk.gatehouse().requisitions().place(Call.by(desk.clerk()), placing(requisition)));
    }

    void placed(RequisitionId requisition) {
        story.done(
                desk,
                "The property manager approves it",
                desk.gatehouse()
                        .requisitions()
                        .decide(
                                desk.once("wang.jing", Role.PROPERTY_MANAGER, "story/news/decide"),
                                new DecideRequisition(requisition, true)));
        story.done(
                desk,
                "On the strength of it, the post office takes the order",
                desk.gatehouse().requisitions().place(desk.once("story/news/place"), placing(requisition)));
    }

    /** SUB-11: ticked off for everybody at once, but for what is missing. */
    void delivered(SubscriptionId missing) {
        RecordIssue command = new RecordIssue(POST_OFFICE, TITLE, LocalDate.of(2026, 5, 1), List.of(missing));
        var recorded = desk.gatehouse().issues().record(desk.once("story/news/issue"), command);
        story.done(desk, "The first of May's issue is in: all ticked off but one copy, which is claimed", recorded);
        SettleMissing come = new SettleMissing(recorded.id(), missing, SettleMissing.Outcome.MADE_GOOD);
        desk.time().moveTo(60, "10:20");
        story.done(
                desk,
                "The postman brings it after all",
                desk.gatehouse().issues().settle(desk.once("story/news/come"), come));
    }

    /** SUB-12 and SUB-OURS-6: prepaid is not cancelled, and nobody leaves before it is said what becomes of it. */
    void leaving(Family family, SubscriptionId id) {
        story.refusedThen(
                desk,
                "The Dubois family is to leave today, and would cancel:",
                () -> subscribers.requestCancellation(
                        Call.by(desk.clerk()),
                        new RequestCancellationBuilder()
                                .subscription(id)
                                .first(MAY)
                                .last(MAY.plusMonths(5))
                                .until(MAY)
                                .notice(NewPaper.of("TD-1", "退订通知"))
                                .signedBy(family.the(Relationship.PRINCIPAL))
                                .build()));
        story.refusedThen(
                desk,
                "Then they just hand in their passes and go:",
                () -> desk.gatehouse().office().moveOut(Call.by(desk.clerk()), new MoveOut(family.id(), List.of())));
    }

    /** The months that are left go to another household, which signs for them. */
    void transferred(SubscriptionId id, Family to) {
        PersonId subscriber = to.the(Relationship.PRINCIPAL);
        TransferSubscription command = new TransferSubscription(
                id, to.id(), subscriber, MAY.plusMonths(1), NewPaper.of("DY-2", "订阅报刊确认信"), subscriber);
        story.done(
                desk,
                "The old Zhangs of 2-1101 take it over from June on, and sign for it",
                subscribers.transfer(desk.once("story/news/transfer"), command));
    }

    /** SUB-6: what each unit owes, month by month. */
    void charged() {
        story.head("the charge lists of May and June");
        TextTable table = new TextTable("month", "unit", "subscriptions", "charge");
        for (YearMonth month : List.of(MAY, MAY.plusMonths(1))) {
            subscriptions.eachCharge(
                    desk.clerk(),
                    month,
                    charge -> table.add(
                            month,
                            charge.door(),
                            charge.subscriptions(),
                            charge.charge().amount()));
        }
        story.table(table);
    }

    private static PlaceOrder placing(RequisitionId requisition) {
        return new PlaceOrder(requisition, List.of(), NewPaper.of("YJ-88", "邮局收据"));
    }
}
