package dev.gatehouse.rest.internal;

import dev.gatehouse.Gatehouse;
import dev.gatehouse.office.HandOverPasses;
import dev.gatehouse.office.Office;
import dev.gatehouse.office.ReportPassLost;
import dev.gatehouse.pass.MakePasses;
import dev.gatehouse.pass.PassBook;
import dev.gatehouse.pass.PassBookQuery;
import dev.gatehouse.pass.PassService;
import dev.gatehouse.pass.PrintReceiptSheet;
import dev.gatehouse.pass.ReplacePass;
import dev.gatehouse.pass.RevokePass;
import dev.gatehouse.pass.TakeBackPass;
import java.util.List;

/** Resident passes, a book for each household. */
final class PassRoutes {
    private PassRoutes() {}

    static List<Route> of(Gatehouse gatehouse) {
        PassService passes = gatehouse.passes();
        Office office = gatehouse.office();
        return new Resource<>("passes", PassBook.TYPE)
                .search(PassBookQuery.class, passes::search)
                .find(passes::find)
                .history(passes::history)
                .change("make", MakePasses.class, passes::make)
                .change("print-receipt-sheet", PrintReceiptSheet.class, passes::printReceiptSheet)
                .change("hand-over", HandOverPasses.class, office::handOverPasses)
                .change("report-lost", ReportPassLost.class, office::reportPassLost)
                .change("replace", ReplacePass.class, passes::replace)
                .change("take-back", TakeBackPass.class, passes::takeBack)
                .change("revoke", RevokePass.class, passes::revoke)
                .routes();
    }
}
