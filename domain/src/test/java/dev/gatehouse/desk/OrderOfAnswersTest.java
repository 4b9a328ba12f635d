package dev.gatehouse.desk;

import static dev.gatehouse.desk.WatchedDesk.OFFICER;
import static org.assertj.core.api.Assertions.assertThat;

import dev.gatehouse.office.PreparePasses;
import dev.gatehouse.pass.PassBookQuery;
import dev.gatehouse.resident.Household;
import dev.gatehouse.resident.HouseholdId;
import dev.gatehouse.resident.HouseholdQuery;
import dev.gatehouse.resident.NewMember;
import dev.gatehouse.resident.ParticularsSource;
import dev.gatehouse.resident.RegisterHousehold;
import dev.gatehouse.unit.UnitId;
import java.time.Instant;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class OrderOfAnswersTest {
    private static final List<String> INSTANTS = List.of(
            "2026-03-02T08:10:00Z",
            "2026-03-02T08:10:00.000001Z",
            "2026-03-02T08:10:00.001Z",
            "2026-03-02T08:10:00.001001Z",
            "2026-03-02T08:10:01Z");

    private final WatchedDesk front = new WatchedDesk();

    @Test
    void householdsComeOldestFirst() {
        List<HouseholdId> registered = register().toList();

        assertThat(front.gatehouse
                        .households()
                        .search(OFFICER, HouseholdQuery.ALL)
                        .items())
                .extracting(Household::id)
                .containsExactlyElementsOf(registered);
    }

    @Test
    void passBooksComeInTheOrderInWhichTheyWereOpened() {
        List<HouseholdId> opened = register()
                .peek(household ->
                        front.gatehouse.office().preparePasses(front.byOfficer(), new PreparePasses(household)))
                .toList();

        assertThat(front.gatehouse.passes().search(OFFICER, PassBookQuery.ALL).items())
                .extracting(book -> book.id())
                .containsExactlyElementsOf(opened);
    }

    private Stream<HouseholdId> register() {
        UnitId unit = front.unit("3-1201");
        NewMember member = new NewMember("Wang", null, null, null, null, null);
        return INSTANTS.stream().map(Instant::parse).map(instant -> {
            front.now = instant;
            return front.gatehouse
                    .office()
                    .register(
                            front.byOfficer(),
                            new RegisterHousehold(unit, ParticularsSource.SALES_OFFICE, List.of(member)))
                    .id();
        });
    }
}
