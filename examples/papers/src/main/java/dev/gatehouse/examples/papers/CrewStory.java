package dev.gatehouse.examples.papers;

import dev.gatehouse.core.Call;
import dev.gatehouse.core.Department;
import dev.gatehouse.core.DocumentKind;
import dev.gatehouse.core.NewDocument;
import dev.gatehouse.core.Party;
import dev.gatehouse.core.Role;
import dev.gatehouse.examples.papers.view.PrintedPaper;
import dev.gatehouse.notice.Recipient;
import dev.gatehouse.permit.ApplyForPermits;
import dev.gatehouse.permit.ApplyForPermitsBuilder;
import dev.gatehouse.permit.CollectFee;
import dev.gatehouse.permit.CopyReceipt;
import dev.gatehouse.permit.HandOverReceipt;
import dev.gatehouse.permit.NewValidity;
import dev.gatehouse.permit.NewWorker;
import dev.gatehouse.permit.PassOnPermits;
import dev.gatehouse.permit.PermitApplication;
import dev.gatehouse.permit.PermitApplicationId;
import dev.gatehouse.permit.PermitNumber;
import dev.gatehouse.permit.PermitService;
import dev.gatehouse.permit.RefundFee;
import dev.gatehouse.permit.RejectWorker;
import dev.gatehouse.permit.RejectionReason;
import dev.gatehouse.permit.Responsible;
import java.math.BigDecimal;
import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/** A crew of two applies for permits: one of them gets his, the other his money back. */
record CrewStory(FrontDesk desk) {
    private static final Duration A_WHILE = Duration.ofMinutes(4);

    List<PrintedPaper> papers() {
        PermitService permits = desk.gatehouse().permits();
        PermitPapers print = new PermitPapers(desk.frame());
        List<PrintedPaper> printed = new ArrayList<>();

        PermitApplicationId id = permits.apply(desk.call(), application()).id();
        PermitNumber first = application(id).permits().get(0).number();
        PermitNumber second = application(id).permits().get(1).number();
        printed.add(print.application(application(id)));

        desk.time().passes(A_WHILE);
        Call finance = desk.call("qian.yi", Role.FINANCE);
        permits.collect(finance, new CollectFee(id, new BigDecimal("20")));
        printed.add(print.receipt(application(id)));

        desk.time().passes(A_WHILE);
        permits.handOverReceipt(desk.call(), new HandOverReceipt(id, Party.outsider("guo.liang")));
        permits.copyReceipt(finance, new CopyReceipt(id));
        printed.add(print.receipt(application(id)));

        desk.time().passes(A_WHILE);
        Call security = desk.call("zhou.gang", Role.SECURITY);
        PassOnPermits passed = new PassOnPermits(id, List.of(first));
        permits.verify(security, passed);
        permits.reject(security, new RejectWorker(id, second, RejectionReason.PHOTOGRAPH_DIFFERS));
        permits.stamp(desk.call(), passed);
        permits.laminate(desk.call("wu.lan", Role.ADMINISTRATION_OFFICE), passed);
        permits.refund(finance, new RefundFee(id, BigDecimal.TEN));
        PermitApplication finished = application(id);
        printed.add(print.permit(finished, finished.permits().get(0)));
        printed.add(print.refund(finished, finished.bill().refunds().get(0)));
        return printed;
    }

    private PermitApplication application(PermitApplicationId id) {
        return desk.gatehouse().permits().find(desk.clerk(), id).orElseThrow();
    }

    private static ApplyForPermits application() {
        return new ApplyForPermitsBuilder()
                .department(Department.ENGINEERING)
                .contractor("恒升电梯工程有限公司")
                .personInCharge("郭亮")
                .phone("138 0013 8000")
                .validity(new NewValidity(LocalDate.of(2026, 4, 7), LocalDate.of(2026, 4, 30)))
                .addWorkers(worker(1, "郭亮", "C1234567"), worker(2, "Trần Văn Minh", "C7654321"))
                .fee(new BigDecimal("20"))
                .responsible(Responsible.RELAY.stream()
                        .map(department -> new Responsible(department, Recipient.party(Party.staff("li.wei"))))
                        .toList())
                .build();
    }

    private static NewWorker worker(int which, String name, String passport) {
        NewDocument document = new NewDocument(DocumentKind.PASSPORT, passport);
        return new NewWorker(name, document, FrontDesk.kept("photographs/crew-" + which + ".jpg"));
    }
}
