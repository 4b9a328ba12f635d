package dev.gatehouse.rest.internal;

import dev.gatehouse.Gatehouse;
import dev.gatehouse.office.ChangeOwner;
import dev.gatehouse.office.EndLease;
import dev.gatehouse.resident.CorrectTenure;
import dev.gatehouse.resident.GrantAuthority;
import dev.gatehouse.resident.PersonId;
import dev.gatehouse.resident.RecordTenure;
import dev.gatehouse.resident.RenewLease;
import dev.gatehouse.resident.RevokeAuthority;
import dev.gatehouse.resident.TenureBook;
import dev.gatehouse.resident.TenureQuery;
import dev.gatehouse.resident.TenureService;
import dev.gatehouse.rest.internal.Route.Gives;
import dev.gatehouse.rest.internal.Route.Parameter;
import dev.gatehouse.rest.internal.Route.Takes;
import dev.gatehouse.unit.CorrectUnit;
import dev.gatehouse.unit.FilePaper;
import dev.gatehouse.unit.FiledPaper;
import dev.gatehouse.unit.PlanMoveIn;
import dev.gatehouse.unit.RegisterUnit;
import dev.gatehouse.unit.Unit;
import dev.gatehouse.unit.UnitQuery;
import dev.gatehouse.unit.UnitService;
import java.util.List;
import java.util.stream.Stream;

/** Units, their files, and who owns, rents and occupies them. */
final class UnitRoutes {
    private UnitRoutes() {}

    static List<Route> of(Gatehouse gatehouse) {
        UnitService units = gatehouse.units();
        TenureService tenures = gatehouse.tenures();
        List<Route> unitRoutes = new Resource<>("units", Unit.TYPE)
                .search(UnitQuery.class, units::search)
                .find(units::find)
                .history(units::history)
                .create(RegisterUnit.class, units::register)
                .change("file-paper", FilePaper.class, units::filePaper)
                .change("correct", CorrectUnit.class, units::correct)
                .change("plan-move-in", PlanMoveIn.class, units::planMoveIn)
                .ask(
                        "papers",
                        Takes.parameters(new Parameter("reader", PersonId.class, true, "for whom the papers are")),
                        Gives.list(FiledPaper.class),
                        (exchange, unit) -> {
                            PersonId reader = exchange.id("reader", PersonId::parse);
                            return Answer.ok(new Listing<>(
                                    gatehouse.unitFiles().readableBy(exchange.caller(), reader, unit), null));
                        })
                .routes();
        List<Route> tenureRoutes = new Resource<>("tenures", TenureBook.TYPE)
                .search(TenureQuery.class, tenures::search)
                .find(tenures::find)
                .history(tenures::history)
                .change("record", RecordTenure.class, gatehouse.formalities()::recordTenure)
                .change("correct", CorrectTenure.class, tenures::correct)
                .change("renew-lease", RenewLease.class, tenures::renewLease)
                .change("end-lease", EndLease.class, gatehouse.titles()::endLease)
                .change("change-owner", ChangeOwner.class, gatehouse.titles()::changeOwner)
                .change("grant-authority", GrantAuthority.class, gatehouse.formalities()::grantAuthority)
                .change("revoke-authority", RevokeAuthority.class, tenures::revokeAuthority)
                .routes();
        return Stream.of(unitRoutes, tenureRoutes).flatMap(List::stream).toList();
    }
}
