package dev.gatehouse.jdbc;

import dev.gatehouse.core.Call;
import dev.gatehouse.core.NewPaper;
import dev.gatehouse.core.Role;
import dev.gatehouse.resident.HouseholdId;
import dev.gatehouse.resident.PersonId;
import dev.gatehouse.subscription.AskSupplier;
import dev.gatehouse.subscription.ConfirmCancellation;
import dev.gatehouse.subscription.ConfirmSubscription;
import dev.gatehouse.subscription.DecideRequisition;
import dev.gatehouse.subscription.LetRunOut;
import dev.gatehouse.subscription.NewMonths;
import dev.gatehouse.subscription.NewOffer;
import dev.gatehouse.subscription.OrderedBy;
import dev.gatehouse.subscription.PlaceOrder;
import dev.gatehouse.subscription.Quantity;
import dev.gatehouse.subscription.RecordIssue;
import dev.gatehouse.subscription.RequestCancellation;
import dev.gatehouse.subscription.RequestSubscription;
import dev.gatehouse.subscription.RequisitionId;
import dev.gatehouse.subscription.SetSupplier;
import dev.gatehouse.subscription.SignLetter;
import dev.gatehouse.subscription.SubmitRequisition;
import dev.gatehouse.subscription.SubscriptionId;
import dev.gatehouse.subscription.SupplierId;
import dev.gatehouse.subscription.TransferSubscription;
import java.math.BigDecimal;
import java.time.YearMonth;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;

/** A household's newspapers, step by step: each method is one command, unless it says otherwise. */
final class NewspaperSteps {
    private static final SupplierId AGENCY = new SupplierId("agency");
    private static final String TITLE = "广州日报";
    private static final BigDecimal PRICE = new BigDecimal("25.50");
    private static final NewPaper PAPER = NewPaper.of("DY-1", "订阅报刊确认信");

    private final House house;
    private final HouseholdId household;
    private final PersonId holder;
    private final YearMonth month = YearMonth.now(ZoneId.of("Asia/Shanghai"));
    private final NewMonths months = new NewMonths(month, 12);
    private final List<SubscriptionId> ids = new ArrayList<>();
    private final List<RequisitionId> requisitions = new ArrayList<>();

    NewspaperSteps(House house, HouseholdId household) {
        this.house = house;
        this.household = household;
        this.holder = house.holder(household);
    }

    void supplier() {
        SetSupplier command = new SetSupplier(AGENCY, "中国图书", true, true, List.of(new NewOffer(TITLE, PRICE)));
        house.gatehouse.suppliers().set(house.call(), command);
    }

    void request() {
        RequestSubscription command =
                new RequestSubscription(household, holder, OrderedBy.TELEPHONE, TITLE, months, null);
        ids.add(house.gatehouse.subscribers().request(house.call(), command).id());
    }

    void ask() {
        house.gatehouse.subscriptions().ask(house.call(), new AskSupplier(last(), AGENCY));
    }

    void confirm() {
        house.gatehouse.subscriptions().confirm(house.call(), new ConfirmSubscription(last(), months, PRICE));
    }

    void sign() {
        SignLetter command = new SignLetter(last(), PAPER, holder);
        house.gatehouse.subscribers().signLetter(house.call(), command);
    }

    /** So many more, each in four commands. */
    void signedToo(int more) {
        for (int i = 0; i < more; i++) {
            request();
            ask();
            confirm();
            sign();
        }
    }

    void submit() {
        requisitions.add(house.gatehouse
                .requisitions()
                .submit(house.call(), new SubmitRequisition(ids))
                .id());
    }

    void decide() {
        Call manager = house.as(Role.PROPERTY_MANAGER);
        house.gatehouse.requisitions().decide(manager, new DecideRequisition(requisitions.get(0), true));
    }

    void place() {
        PlaceOrder fax = new PlaceOrder(requisitions.get(0), List.of(new Quantity(TITLE, ids.size())), PAPER);
        house.gatehouse.requisitions().place(house.call(), fax);
    }

    void missing() {
        RecordIssue command = new RecordIssue(AGENCY, TITLE, month.atDay(1), List.of(last()));
        house.gatehouse.issues().record(house.call(), command);
    }

    void cancel() {
        RequestCancellation command =
                new RequestCancellation(last(), month, month.plusMonths(11), month, PAPER, holder);
        house.gatehouse.subscribers().requestCancellation(house.call(), command);
    }

    void tell() {
        house.gatehouse.subscriptions().confirmCancellation(house.call(), new ConfirmCancellation(last(), PAPER));
    }

    void transfer(HouseholdId to, PersonId signer) {
        TransferSubscription command =
                new TransferSubscription(ids.get(0), to, signer, month.plusMonths(1), PAPER, signer);
        ids.add(house.gatehouse.subscribers().transfer(house.call(), command).id());
    }

    /** Two more for a household that is to leave, and what was transferred to it runs out: in three commands. */
    void settle(HouseholdId leaving) {
        house.gatehouse.subscriptions().letRunOut(house.call(), new LetRunOut(last()));
        for (int i = 0; i < 2; i++) {
            RequestSubscription command =
                    new RequestSubscription(leaving, house.holder(leaving), OrderedBy.TELEPHONE, TITLE, months, null);
            house.gatehouse.subscribers().request(house.call(), command);
        }
    }

    private SubscriptionId last() {
        return ids.get(ids.size() - 1);
    }
}
