package dev.gatehouse.rest.internal;

import dev.gatehouse.Gatehouse;
import dev.gatehouse.office.Office;
import dev.gatehouse.permit.ApplyForPermits;
import dev.gatehouse.permit.ApplyForVehiclePermit;
import dev.gatehouse.permit.CancelEntryCard;
import dev.gatehouse.permit.CollectFee;
import dev.gatehouse.permit.CopyReceipt;
import dev.gatehouse.permit.DeliverPermit;
import dev.gatehouse.permit.DrawEntryCard;
import dev.gatehouse.permit.EndVehiclePermit;
import dev.gatehouse.permit.EntryCard;
import dev.gatehouse.permit.EntryCardQuery;
import dev.gatehouse.permit.EntryCardService;
import dev.gatehouse.permit.ExpectEntryCard;
import dev.gatehouse.permit.HandOverReceipt;
import dev.gatehouse.permit.IssueEntryCard;
import dev.gatehouse.permit.IssueVehiclePermit;
import dev.gatehouse.permit.PassOnPermits;
import dev.gatehouse.permit.PermitApplication;
import dev.gatehouse.permit.PermitApplicationQuery;
import dev.gatehouse.permit.PermitService;
import dev.gatehouse.permit.RefundFee;
import dev.gatehouse.permit.RejectWorker;
import dev.gatehouse.permit.ReportPermitLost;
import dev.gatehouse.permit.RevokePermit;
import dev.gatehouse.permit.SignForCopy;
import dev.gatehouse.permit.VehiclePermit;
import dev.gatehouse.permit.VehiclePermitQuery;
import dev.gatehouse.permit.VehiclePermitService;
import dev.gatehouse.permit.WithdrawApplication;
import java.util.List;
import java.util.stream.Stream;

/** Work permits of contractors, vehicle permits, entry cards. */
final class PermitRoutes {
    private PermitRoutes() {}

    static List<Route> of(Gatehouse gatehouse) {
        Office office = gatehouse.office();
        VehiclePermitService vehicles = gatehouse.vehiclePermits();
        EntryCardService cards = gatehouse.entryCards();
        List<Route> vehicleRoutes = new Resource<>("vehicle-permits", VehiclePermit.TYPE)
                .search(VehiclePermitQuery.class, vehicles::search)
                .find(vehicles::find)
                .history(vehicles::history)
                .create(ApplyForVehiclePermit.class, office::applyForVehiclePermit)
                .change("issue", IssueVehiclePermit.class, office::issueVehiclePermit)
                .change("sign-for-copy", SignForCopy.class, vehicles::signForCopy)
                .change("end", EndVehiclePermit.class, vehicles::end)
                .routes();
        List<Route> cardRoutes = new Resource<>("entry-cards", EntryCard.TYPE)
                .search(EntryCardQuery.class, cards::search)
                .find(cards::find)
                .history(cards::history)
                .create(ExpectEntryCard.class, office::expectEntryCard)
                .change("draw", DrawEntryCard.class, cards::draw)
                .change("issue", IssueEntryCard.class, office::issueEntryCard)
                .change("cancel", CancelEntryCard.class, cards::cancel)
                .routes();
        return Stream.of(workPermits(gatehouse.permits()), vehicleRoutes, cardRoutes)
                .flatMap(List::stream)
                .toList();
    }

    private static List<Route> workPermits(PermitService permits) {
        return new Resource<>("permit-applications", PermitApplication.TYPE)
                .search(PermitApplicationQuery.class, permits::search)
                .find(permits::find)
                .history(permits::history)
                .create(ApplyForPermits.class, permits::apply)
                .change("collect-fee", CollectFee.class, permits::collect)
                .change("hand-over-receipt", HandOverReceipt.class, permits::handOverReceipt)
                .change("copy-receipt", CopyReceipt.class, permits::copyReceipt)
                .change("verify", PassOnPermits.class, permits::verify)
                .change("reject", RejectWorker.class, permits::reject)
                .change("stamp", PassOnPermits.class, permits::stamp)
                .change("laminate", PassOnPermits.class, permits::laminate)
                .change("hand-out", PassOnPermits.class, permits::handOut)
                .change("deliver", DeliverPermit.class, permits::deliver)
                .change("take-back", PassOnPermits.class, permits::takeBack)
                .change("report-lost", ReportPermitLost.class, permits::reportLost)
                .change("revoke", RevokePermit.class, permits::revoke)
                .change("withdraw", WithdrawApplication.class, permits::withdraw)
                .change("refund-fee", RefundFee.class, permits::refund)
                .routes();
    }
}
