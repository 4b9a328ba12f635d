package dev.gatehouse.examples.frontdesk.seed;

import dev.gatehouse.Gatehouse;
import dev.gatehouse.core.Call;
import dev.gatehouse.core.NewPaper;
import dev.gatehouse.examples.frontdesk.Office;
import dev.gatehouse.examples.frontdesk.Staff;
import dev.gatehouse.subscription.AskSupplier;
import dev.gatehouse.subscription.ConfirmSubscription;
import dev.gatehouse.subscription.DecideRequisition;
import dev.gatehouse.subscription.NewMonths;
import dev.gatehouse.subscription.NewOffer;
import dev.gatehouse.subscription.OrderedBy;
import dev.gatehouse.subscription.PlaceOrder;
import dev.gatehouse.subscription.RequestSubscription;
import dev.gatehouse.subscription.RequisitionId;
import dev.gatehouse.subscription.SetSupplier;
import dev.gatehouse.subscription.SignLetter;
import dev.gatehouse.subscription.SubmitRequisition;
import dev.gatehouse.subscription.SubscriptionId;
import dev.gatehouse.subscription.SupplierId;
import java.math.BigDecimal;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;

/** Newspapers as S0 has them: two ordered at the post office, one signed for, one just asked for. */
final class Newspapers {
    private static final SupplierId POST_OFFICE = new SupplierId("post-office");
    private static final BigDecimal PRICE = new BigDecimal("25.50");
    private static final String TITLE = "广州日报";

    private final Gatehouse gatehouse;
    private final Timeline time;
    private final Houses houses;
    private final List<SubscriptionId> signed = new ArrayList<>();

    Newspapers(Gatehouse gatehouse, Timeline time, Houses houses) {
        this.gatehouse = gatehouse;
        this.time = time;
        this.houses = houses;
    }

    void tell() {
        time.ago(380, () -> {
            gatehouse
                    .suppliers()
                    .set(
                            by(Staff.LI_WEI),
                            new SetSupplier(POST_OFFICE, "邮局", false, false, List.of(new NewOffer(TITLE, PRICE))));
            sign("3-1201");
            sign("1-0801");
        });
        time.ago(300, this::order);
        time.ago(120, () -> sign("2-0301"));
        time.ago(25, () -> request("2-1103"));
    }

    /** SUB-8, SUB-9: one requisition for both, decided on by another, then placed. */
    private void order() {
        RequisitionId requisition = gatehouse
                .requisitions()
                .submit(by(Staff.LI_WEI), new SubmitRequisition(signed))
                .id();
        gatehouse.requisitions().decide(by(Staff.HE_PING), new DecideRequisition(requisition, true));
        gatehouse
                .requisitions()
                .place(by(Staff.LI_WEI), new PlaceOrder(requisition, List.of(), NewPaper.of("YJ-1", "邮局收据")));
    }

    /** SUB-1 to SUB-7: asked for, quoted, confirmed, signed. */
    private void sign(String number) {
        SubscriptionId id = request(number);
        gatehouse.subscriptions().ask(by(Staff.LI_WEI), new AskSupplier(id, POST_OFFICE));
        gatehouse.subscriptions().confirm(by(Staff.LI_WEI), new ConfirmSubscription(id, halfAYear(), PRICE));
        NewPaper letter = NewPaper.of("DY-" + number, "订阅报刊确认信");
        gatehouse
                .subscribers()
                .signLetter(
                        by(Staff.LI_WEI),
                        new SignLetter(id, letter, houses.home(number).principal()));
        signed.add(id);
    }

    private SubscriptionId request(String number) {
        Home home = houses.home(number);
        return gatehouse
                .subscribers()
                .request(
                        by(Staff.LI_WEI),
                        new RequestSubscription(
                                home.household(), home.principal(), OrderedBy.TELEPHONE, TITLE, halfAYear(), null))
                .id();
    }

    private NewMonths halfAYear() {
        return new NewMonths(YearMonth.from(time.instant().atZone(Office.ZONE)).plusMonths(1), 6);
    }

    private static Call by(Staff staff) {
        return Call.by(staff.in(Office.ESTATE));
    }
}
