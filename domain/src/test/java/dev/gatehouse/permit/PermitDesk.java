package dev.gatehouse.permit;

import dev.gatehouse.core.Call;
import dev.gatehouse.core.Caller;
import dev.gatehouse.core.Paper;
import dev.gatehouse.core.Role;
import dev.gatehouse.desk.Outcome;
import dev.gatehouse.estate.Profile;
import dev.gatehouse.fixture.FrontDesk;
import java.math.BigDecimal;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;

/** A front desk with all departments of the relay. */
final class PermitDesk {
    final FrontDesk desk;
    final PermitService permits;

    PermitDesk(Profile profile) {
        desk = new FrontDesk(profile);
        permits = desk.gatehouse.permits();
    }

    /** Somebody with this role alone asks. */
    Call as(Role role) {
        return desk.by(caller(role));
    }

    Caller caller(Role role) {
        return Caller.staff(desk.estate, "of." + role, role);
    }

    PermitApplicationId apply(int workers) {
        return permits.apply(as(Role.CS_OFFICER), Crews.crew(workers)).id();
    }

    PermitApplication application(PermitApplicationId id) {
        return permits.find(desk.supervisor, id).orElseThrow();
    }

    Paper receipt(PermitApplicationId id) {
        return Objects.requireNonNull(application(id).receipt());
    }

    PermitNumber permit(PermitApplicationId id, int which) {
        return application(id).permits().get(which).number();
    }

    /** All permits of an application, or those of these workers. */
    PassOnPermits those(PermitApplicationId id, int... workers) {
        List<WorkPermit> all = application(id).permits();
        Stream<WorkPermit> meant =
                workers.length == 0 ? all.stream() : Arrays.stream(workers).mapToObj(all::get);
        return new PassOnPermits(id, meant.map(WorkPermit::number).toList());
    }

    Outcome<PermitApplicationId> collect(PermitApplicationId id, String amount) {
        return permits.collect(as(Role.FINANCE), new CollectFee(id, new BigDecimal(amount)));
    }

    void handOverReceipt(PermitApplicationId id) {
        permits.handOverReceipt(as(Role.CS_OFFICER), new HandOverReceipt(id, Crews.FOREMAN));
    }

    /** Through all hands but the holders', but for those who are void. */
    void finish(PermitApplicationId id, int... workers) {
        permits.verify(as(Role.SECURITY), those(id, workers));
        permits.stamp(as(Role.CS_OFFICER), those(id, workers));
        permits.laminate(as(Role.ADMINISTRATION_OFFICE), those(id, workers));
    }

    void deliver(PermitApplicationId id, int worker) {
        permits.deliver(as(Role.CS_OFFICER), new DeliverPermit(id, permit(id, worker)));
    }
}
