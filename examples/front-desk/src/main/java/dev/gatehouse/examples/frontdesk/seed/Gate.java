package dev.gatehouse.examples.frontdesk.seed;

import dev.gatehouse.Gatehouse;
import dev.gatehouse.core.Call;
import dev.gatehouse.core.Department;
import dev.gatehouse.core.DocumentKind;
import dev.gatehouse.core.NewAttachment;
import dev.gatehouse.core.NewDocument;
import dev.gatehouse.core.Party;
import dev.gatehouse.examples.frontdesk.Office;
import dev.gatehouse.examples.frontdesk.Staff;
import dev.gatehouse.notice.Recipient;
import dev.gatehouse.office.ReportPassLost;
import dev.gatehouse.pass.PassNumber;
import dev.gatehouse.permit.ApplyForPermits;
import dev.gatehouse.permit.ApplyForPermitsBuilder;
import dev.gatehouse.permit.ApplyForVehiclePermit;
import dev.gatehouse.permit.CollectFee;
import dev.gatehouse.permit.HandOverReceipt;
import dev.gatehouse.permit.NewValidity;
import dev.gatehouse.permit.NewWorker;
import dev.gatehouse.permit.PermitApplicationId;
import dev.gatehouse.permit.Responsible;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;

/** What passes the gate: a crew whose permits are on their way, a car, a pass that was lost. */
final class Gate {
    private final Gatehouse gatehouse;
    private final Timeline time;
    private final Houses houses;

    Gate(Gatehouse gatehouse, Timeline time, Houses houses) {
        this.gatehouse = gatehouse;
        this.time = time;
        this.houses = houses;
    }

    void tell() {
        Home home = houses.home("2-1103");
        time.ago(14, () -> crew());
        time.ago(
                120,
                () -> gatehouse
                        .office()
                        .applyForVehiclePermit(
                                by(Staff.LI_WEI),
                                new ApplyForVehiclePermit(home.household(), "沪A·D8812", scan("licence.jpg"))));
        time.ago(90, () -> {
            PassNumber lost = gatehouse
                    .passes()
                    .find(by(Staff.LI_WEI).caller(), home.household())
                    .orElseThrow()
                    .passes()
                    .get(0)
                    .number();
            gatehouse
                    .office()
                    .reportPassLost(by(Staff.LI_WEI), new ReportPassLost(home.household(), lost, home.resident()));
        });
    }

    /** PERM-1: the fee is paid, and half an hour runs until the permits are handed out. */
    private void crew() {
        BigDecimal fee = new BigDecimal("20");
        PermitApplicationId id =
                gatehouse.permits().apply(by(Staff.LI_WEI), application(fee)).id();
        gatehouse.permits().collect(by(Staff.QIAN_YI), new CollectFee(id, fee));
        gatehouse.permits().handOverReceipt(by(Staff.LI_WEI), new HandOverReceipt(id, Party.outsider("guo.liang")));
    }

    private ApplyForPermits application(BigDecimal fee) {
        LocalDate today = LocalDate.ofInstant(time.instant(), Office.ZONE);
        return new ApplyForPermitsBuilder()
                .department(Department.ENGINEERING)
                .contractor("恒升电梯工程有限公司")
                .personInCharge("郭亮")
                .phone("13800138010")
                .validity(new NewValidity(today, today.plusDays(20)))
                .workers(List.of(worker("郭亮", "99999919850412001X"), worker("马小军", "99999919900923003X")))
                .fee(fee)
                .responsible(List.of(
                        new Responsible(Department.CUSTOMER_SERVICE, Recipient.party(Staff.LI_WEI.party())),
                        new Responsible(Department.FINANCE, Recipient.party(Staff.QIAN_YI.party())),
                        new Responsible(Department.SECURITY, Recipient.party(Staff.MA_LONG.party())),
                        new Responsible(Department.ADMINISTRATION, Recipient.party(Staff.LIN_NA.party()))))
                .build();
    }

    private static NewWorker worker(String name, String document) {
        return new NewWorker(
                name,
                new NewDocument(DocumentKind.RESIDENT_IDENTITY_CARD, document),
                scan("crew-" + document.substring(6, 14) + ".jpg"));
    }

    /** There is no picture in a demonstration: the digest is that of nothing. */
    private static NewAttachment scan(String name) {
        return new NewAttachment(
                "photographs/" + name, "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855");
    }

    private static Call by(Staff staff) {
        return Call.by(staff.in(Office.ESTATE));
    }
}
